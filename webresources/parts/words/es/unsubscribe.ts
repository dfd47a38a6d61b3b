import type { Translated } from '../Translated'
import type { unsubscribe as english } from '../unsubscribe'

export const unsubscribe: Translated<typeof english> = {
  title: {
    mailable: (name) => `Se puede enviar correo a ${name}`,
    unsubscribed: (name) => `${name}: baja de todos los correos`,
    bounced: (name) => `Los correos a ${name} rebotan`,
    notMailable: (name) => `Net-Results no envía correo a ${name}`,
    unknown: (name) => `No se sabe si se puede enviar correo a ${name}`,
  },
  meaning: {
    mailable:
      'Net-Results puede enviar correos de marketing de las listas y suscripciones en las que está esta persona.',
    unsubscribed:
      'Net-Results no envía correos de marketing a esta dirección, sean cuales sean las listas y suscripciones en las que está. Sigue en ellas y se puede agregar a otras, pero no recibe nada.',
    bounced:
      'El último correo fue devuelto, por lo que Net-Results no envía más a esta dirección, sean cuales sean las listas y suscripciones en las que está. Si la dirección de este registro no es correcta, corríjala. Un rebote no es una baja: si la persona la pide, dela de baja aquí.',
    notMailable:
      'Net-Results considera que esta dirección no admite correo y no indica por qué. No le llega ningún correo de listas ni suscripciones.',
    unknown: 'Net-Results no indica si esta persona está dada de baja.',
  },
  address: 'Dirección de correo',
  unsubscribed: 'Baja',
  bounced: 'Rebote',
  yes: 'Sí',
  no: 'No',
  cannotTell: 'No se sabe',
  since: (date) => `Sí, ${date}`,
  optInTitle: 'Volver a dar de alta',
  optIn: (name) =>
    `Esta página nunca da de alta a nadie. Antes, ${name} tiene que aceptarlo en un formulario o una página de suscripción que su empresa tenga en Net-Results. Quien administra Net-Results en su empresa lo registra allí.`,

  open: 'Dar de baja…',
  question: (name) => `¿Dar de baja a ${name} de todos los correos?`,
  effectBefore: 'Net-Results detiene todos los correos de marketing a',
  effectAfter: 'de inmediato, en todas las listas y suscripciones.',
  final: (name) =>
    `Esto no se puede deshacer aquí. Para volver a darse de alta, ${name} debe aceptarlo en Net-Results.`,
  reason: 'Motivo',
  reasonHint: 'Opcional. Se guarda en Net-Results con el cambio.',
  confirm: 'Dar de baja',
  busy: 'Dando de baja',
  done: (name) => `Se ha dado de baja a ${name} de todos los correos`,

  refused: (name) => `No se dio de baja a ${name}`,
  doubtTitle: (name) => `Puede que la baja de ${name} ya se haya registrado`,
  doubt: 'Net-Results no la confirmó. Vuelva a comprobarlo antes de repetirlo.',
  contradicted:
    'Net-Results aceptó el cambio y aún no indica la baja de esta persona. Vuelva a comprobarlo en un momento.',
  checked: (name) => `Net-Results indica que no consta la baja de ${name}.`,
  notOffered:
    'La API de esta cuenta de Net-Results no permite dar de baja a personas. Dé de baja a esta persona en Net-Results.',
}
