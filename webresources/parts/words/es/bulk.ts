import type { bulk as english } from '../bulk'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, people, plural } from './counted'

export const bulk: Translated<typeof english> = {
  send: 'Enviar correo',
  addToList: 'Agregar a lista',
  cancel: 'Cancelar',
  close: 'Cerrar',
  stop: 'Detener',

  sendTitle: (count) => `Enviar un correo con seguimiento a ${people(count)}`,
  template: 'Plantilla',
  noTemplates: 'Marketing no ha creado ningún correo que se pueda enviar desde aquí.',
  subject: (subject) => `Asunto: ${subject}`,
  checking: (checked, total) => `Comprobando a quién se puede enviar correo: ${number(checked)} de ${number(total)}`,
  willSend: (count) => `${people(count)} lo ${plural(count, { one: 'recibirá', other: 'recibirán' })}`,
  excluded: (count) => `${people(count)} ${plural(count, { one: 'queda excluida', other: 'quedan excluidas' })}`,
  cannotTell: 'Net-Results o Dynamics no indicó si se puede enviar correo a esta persona.',
  sendTo: (count) => `Enviar a ${number(count)}`,
  sendRest: (count) => `Enviar a las ${number(count)} restantes`,
  nobodyLeft: 'No se puede enviar correo a ninguna de las personas seleccionadas.',
  sending: (sent, total) => `Enviados ${number(sent)} de ${number(total)}`,
  stopped: 'Detenido. Lo enviado no se puede retirar; las demás personas no han recibido nada.',
  busy: (time) => `Net-Results está ocupado y ha pedido esperar hasta las ${time}. Después continuará automáticamente.`,
  finished: (sent) => counted(sent, 'correo enviado', 'correos enviados'),
  doubted: (count) =>
    `No se sabe si se ${plural(count, { one: 'envió', other: 'enviaron' })} ${counted(count, 'correo', 'correos')}. Compruébelo en Mis correos.`,
  notSent: (count) => `No enviado a ${people(count)}.`,
  states: {
    waiting: 'No enviado',
    sending: 'Enviando',
    sent: 'Enviado',
    refused: 'No enviado',
    doubtful: 'No se sabe',
    skipped: 'Excluido',
  },
  doubtful: 'Puede que se enviara de todos modos; no se ha vuelto a enviar. Compruébelo en Mis correos.',
  sendUnsupported: 'Esta cuenta de Net-Results no ofrece el envío de correo a través de su API.',
  result: 'Resultado',
  person: 'Persona',
  reason: 'Motivo',

  listTitle: (count) => `Agregar ${people(count)} a una lista`,
  list: 'Lista',
  noLists: 'No hay ninguna lista que se pueda cambiar.',
  listDetail: (count) => (count === null ? '' : counted(count, 'contacto', 'contactos')),
  withoutAddress: (count) =>
    `${people(count)} no ${plural(count, { one: 'tiene dirección de correo y queda excluida', other: 'tienen dirección de correo y quedan excluidas' })}.`,
  add: (count) => `Agregar ${number(count)}`,
  addRest: (count) => `Agregar las ${number(count)} restantes`,
  submitting: (done, total) => `Entregando ${number(done)} de ${people(total)}`,
  importing:
    'Net-Results está procesando la importación; suele tardar menos de un minuto. Puede cerrar esta ventana y continuar.',
  added: (count, list) => `${counted(count, 'persona agregada', 'personas agregadas')} a ${list}`,
  notAdded: (count) => `Net-Results rechazó a ${people(count)}.`,
  importFailed: (count) => `Net-Results no pudo completar la importación de ${people(count)}, que no cambió nada.`,
  importUnclear: (count) =>
    `No se sabe si se ${plural(count, { one: 'agregó', other: 'agregaron' })} ${people(count)}. Consulte la lista en Net-Results.`,
  stillRunning: (count) =>
    `Net-Results sigue procesando la importación de ${people(count)}. Puede completarse más tarde.`,
  listStopped: (waiting, total) => `Sin entregar: ${number(waiting)} de ${people(total)}.`,
  listUnsupported: 'Esta cuenta de Net-Results no ofrece cambiar listas a través de su API.',
}
