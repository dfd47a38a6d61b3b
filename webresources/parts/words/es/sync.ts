import type { sync as english } from '../sync'
import type { Translated } from '../Translated'

export const sync: Translated<typeof english> = {
  button: 'Sincronizar este contacto',
  steps: {
    saving: 'Guardando el registro',
    reading: 'Leyendo el registro',
    sending: 'Enviando el registro a Net-Results',
    following: 'Net-Results lo está procesando',
  },

  saveTitle: '¿Guardar primero el registro?',
  saveBody: 'Net-Results recibe el registro tal como está guardado. Este formulario tiene cambios sin guardar.',
  saveAndSync: 'Guardar y sincronizar',
  cancel: 'Cancelar',

  added: (time) => `Agregado a Net-Results, ${time}`,
  updated: (time) => `Actualizado en Net-Results, ${time}`,
  notSynced: 'No sincronizado',
  notSent: {
    noEmail: 'Este registro no tiene dirección de correo y solo se sincronizan los registros que la tienen.',
    inactive: 'Este registro está inactivo y los registros inactivos no se sincronizan.',
    emailNotMapped:
      'La asignación de campos de Net-Results no tiene columna para Email Address. Pida al administrador que la corrija.',
  },
  notRead: 'Dynamics no facilita este registro. Se eliminó o usted ya no puede verlo.',
  refused: 'Net-Results no aceptó este registro',
  failed: 'Net-Results no pudo completar la sincronización',
  says: (message) => `Net-Results indica: “${message}”`,
  noReason: 'No indicó ningún motivo.',
  running: 'Net-Results aún lo está procesando',
  runningBody: 'Tiene el registro. Actualice esta página más tarde para ver el resultado.',
  untold: 'Sincronizado, resultado desconocido',
  untoldBody: 'Net-Results ha terminado y no indica el resultado de este registro.',
  lostSight: 'Enviado, resultado desconocido',
  lostSightBody: (problem) =>
    `Net-Results tiene el registro y no se le pudo preguntar si ha terminado: ${problem}. Actualice esta página más tarde.`,
  doubtful: 'No se sabe si Net-Results recibió el registro',
  doubtfulBody: (problem) =>
    `${problem}. No se ha vuelto a enviar. Puede sincronizar otra vez cuando quiera, sin problema.`,
  nothingSent: 'No se ha enviado nada.',
  notSaved: 'No se guardó el registro',
  notSavedBody: 'Dynamics no lo guardó; puede que el formulario indique por qué. No se ha enviado nada.',
  dismiss: 'Descartar',
}
