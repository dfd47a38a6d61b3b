import type { accountSync as english } from '../accountSync'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, people, plural } from './counted'

export const accountSync: Translated<typeof english> = {
  preview: {
    title: (account) => `¿Sincronizar ${account}?`,
    titleChosen: (count) => `¿Sincronizar ${people(count)}?`,
    reading: 'Leyendo quién pertenece a la cuenta y qué se sincroniza',
    sent: (count) =>
      `${people(count)} ${plural(count, { one: 'se enviará', other: 'se enviarán' })} a Net-Results según lo guardado en Dynamics.`,
    nobody: 'No se puede enviar a nadie.',
    left: (count) => `${people(count)} no ${plural(count, { one: 'se enviará', other: 'se enviarán' })}:`,
    reasons: {
      noEmail: (count) => `${number(count)} sin dirección de correo: solo se sincronizan los registros que la tienen`,
      inactive: (count) =>
        `${counted(count, 'inactiva', 'inactivas')} en Dynamics: los elementos inactivos no se sincronizan`,
      emailNotMapped: (count) =>
        `${number(count)} porque la asignación de campos de Net-Results no tiene columna para Email Address`,
    },
    andOthers: (count) => `y ${number(count)} más`,
    withoutLeads: 'No se incluyen los clientes potenciales: su rol de seguridad no le permite leerlos.',
    subAccounts: 'No se incluyen las personas de las subcuentas.',
    truncated: (count) => `Esta cuenta tiene más de ${people(count)}. Las demás no se incluyen.`,
    start: (count) => `Sincronizar ${people(count)}`,
    cancel: 'Cancelar',
    close: 'Cerrar',
  },

  busy: 'Hay una sincronización de esta cuenta en curso.',
  loading: 'Aún se están leyendo las personas de esta cuenta.',
  nobodyHere: 'Esta cuenta no tiene a nadie que sincronizar.',

  region: 'Sincronización',
  syncing: (account) => `Sincronizando ${account}`,
  syncingChosen: (count) => `Sincronizando ${people(count)}`,
  pausing: 'Pausando: esperando a que Net-Results termine lo recibido',
  cancelling: 'Cancelando: esperando a que Net-Results termine lo recibido',
  paused: 'Sincronización en pausa',
  finished: 'Sincronización finalizada',
  stopped: 'Sincronización cancelada',
  resumeTitle: 'Una sincronización se interrumpió',
  elsewhereTitle: 'Esta cuenta se está sincronizando en otra ventana',
  elsewhereBody: 'Solo una ventana a la vez puede sincronizar una cuenta. El progreso se muestra en ella.',

  started: (time) => `Inicio: ${time}`,
  left: (duration) => `tiempo restante aproximado: ${duration}`,
  ended: (time) => `fin: ${time}`,
  progress: 'Progreso de la sincronización',
  done: (done, all) => `${number(done)} de ${people(all)}`,
  counts: {
    added: (count) => counted(count, 'agregada', 'agregadas'),
    updated: (count) => counted(count, 'actualizada', 'actualizadas'),
    skipped: (count) => counted(count, 'omitida', 'omitidas'),
    failed: (count) => `${number(count)} con error`,
    refusedUntold: (count) => counted(count, 'rechazada', 'rechazadas'),
    unknown: (count) => `${number(count)} con resultado desconocido`,
    unfinished: (count) => `${number(count)} sin confirmar`,
    cancelled: (count) => `${number(count)} sin enviar`,
    waiting: (count) => `${number(count)} en espera`,
  },
  failedRefused: (count, refused) =>
    `${number(count)} con error; de ellas, ${counted(refused, 'rechazada', 'rechazadas')}`,
  leave: 'Puede salir de esta página. La sincronización continuará cuando vuelva.',
  noJournal:
    'Este explorador no guarda datos de esta página. No salga de ella hasta que termine la sincronización: no se puede reanudar.',
  untold: (refused, people) =>
    refused === 0
      ? `De ${number(people)} de ellas, Net-Results solo indica cuántas son, no quiénes son.`
      : `${counted(refused, 'rechazada', 'rechazadas')} de ${number(people)}; Net-Results no indica cuáles.`,
  throttled: (time) =>
    `Net-Results está ocupado y ha pedido esperar hasta las ${time}. La sincronización continuará automáticamente.`,
  unfinished: {
    title: 'Net-Results aún no ha terminado',
    body: (imports) =>
      `Tiene ${counted(imports, 'importación', 'importaciones')} desde hace más de 10 minutos. No se enviará nada más hasta que usted continúe.`,
  },
  unknownTitle: (count) => `No se sabe si ${people(count)} ${plural(count, { one: 'se envió', other: 'se enviaron' })}`,
  unknownBody:
    'La sincronización se interrumpió durante el envío. No se volverán a enviar automáticamente. Puede enviarlas de nuevo sin problema.',
  resumeBody: (left) =>
    left === 0
      ? 'Falta preguntar a Net-Results el resultado de algunas personas.'
      : `${people(left)} en espera. Las que ya se confirmaron no se vuelven a enviar.`,

  pause: 'Pausar',
  resume: 'Reanudar',
  cancel: 'Cancelar',
  discard: 'Descartar',
  stopWaiting: 'Dejar de esperar',
  checkAgain: 'Volver a comprobar',
  close: 'Cerrar',
  retryFailed: (count) => `Reintentar ${number(count)} con error`,
  retryUnknown: (count) => `Reenviar ${number(count)} sin resultado`,
  exportCsv: 'Exportar CSV',
  copySummary: 'Copiar resumen',
  summaryCopied: 'Resumen copiado',
  showPeople: 'Mostrar personas',
  showResults: 'Mostrar resultados',

  results: 'Resultados',
  show: 'Mostrar',
  filters: {
    all: (count) => `Todas: ${number(count)}`,
    failed: (count) => `Con error o rechazadas: ${number(count)}`,
    unknown: (count) => `Resultado desconocido: ${number(count)}`,
    skipped: (count) => `Omitidas: ${number(count)}`,
    synced: (count) => `Sincronizadas: ${number(count)}`,
    waiting: (count) => `En espera: ${number(count)}`,
  },
  columns: { name: 'Nombre', result: 'Resultado', reason: 'Motivo y solución', time: 'Hora' },
  states: {
    waiting: 'En espera',
    syncing: 'Sincronizando',
    added: 'Sincronizado',
    updated: 'Sincronizado',
    notSent: 'Omitido',
    notRead: 'Error',
    refused: 'Rechazado',
    failed: 'Error',
    untold: 'Enviado',
    unfinished: 'Sin confirmar',
    unknown: 'Desconocido',
    cancelled: 'Sin enviar',
  },
  reasons: {
    added: 'Agregado a Net-Results',
    updated: 'Actualizado en Net-Results',
    noEmail: 'No tiene dirección de correo: solo se sincronizan los registros que la tienen',
    inactive: 'Inactivo en Dynamics: los elementos inactivos no se sincronizan',
    emailNotMapped:
      'La asignación de campos de Net-Results no tiene columna para Email Address. Pida al administrador que la corrija.',
    notRead: 'Dynamics no facilita este registro: se eliminó o usted ya no puede verlo.',
    refused: (message) =>
      message === '' ? 'Net-Results no aceptó este registro.' : `${message}. Corríjalo en el registro.`,
    failed: (message) => (message === '' ? 'No se realizó la importación. Reinténtelo.' : `${message} Reinténtelo.`),
    untold: 'Net-Results ha terminado y no indica el resultado de esta persona.',
    unfinished: 'Net-Results tiene a esta persona y no ha confirmado el resultado. Vuelva a comprobarlo.',
    unknown: 'No llegó la respuesta. Puede que Net-Results tenga a esta persona o que no.',
    cancelled: 'La sincronización se canceló antes de enviar a esta persona.',
  },
  unknownPerson: 'Una persona que ya no está en esta cuenta',
  now: 'Ahora',
  empty: 'Nadie con este resultado.',

  notBegun: 'No se ha iniciado: antes va otra sincronización de esta cuenta',
  announceStarted: (count) => `Sincronizando ${people(count)}`,
  csvFile: (account, day) => `Sincronización ${account} ${day}.csv`,
  csvColumns: (timeZone) => [
    'Nombre',
    'Tabla',
    'Resultado',
    'Motivo y solución',
    `Hora (${timeZone})`,
    'Id. de registro',
  ],
  exported: (count) => plural(count, { one: `Se exportó ${people(count)}`, other: `Se exportaron ${people(count)}` }),
  summary: (facts) =>
    [
      `Sincronización de ${facts.account} con Net-Results`,
      facts.ended === null ? `Inicio: ${facts.started}; sin terminar` : `De ${facts.started} a ${facts.ended}`,
      people(facts.total),
      ...facts.lines,
    ].join('\n'),
}
