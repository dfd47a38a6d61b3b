import type { draft as english } from '../draft'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, plural } from './counted'

export const draft: Translated<typeof english> = {
  region: 'Cambios',
  changes: (count) => counted(count, 'cambio sin guardar', 'cambios sin guardar'),
  noChanges: 'Sin cambios',
  changed: 'Cambiado',
  review: 'Revisar y guardar',
  discard: 'Descartar cambios',
  discarded: 'Cambios descartados',
  checking: 'Comprobando qué hay ahora en Net-Results',
  saving: 'Guardando',
  saved: (count) => counted(count, 'cambio guardado', 'cambios guardados'),
  alreadySo: 'Net-Results ya lo tiene así. No queda nada por guardar.',
  keptTheirs: 'No se ha cambiado nada',
  checkAndSave: 'Volver a revisar',

  title: (count) => `¿Guardar ${counted(count, 'cambio', 'cambios')}?`,
  table: 'Qué va a cambiar',
  name: 'Cambios en',
  from: 'Ahora',
  to: 'Será',
  conflictsTitle: 'Otra persona ha hecho estos cambios',
  conflictsBody: 'Los valores ya no son los de cuando usted empezó. Elija para cada uno.',
  gone: (names) => `Net-Results ya no tiene ${names.join(', ')}, por lo que estos cambios se han perdido.`,
  movedAgain: 'Algo ha vuelto a cambiar mientras usted revisaba. Revíselo de nuevo.',
  keepTheirs: (value) => `Mantener el suyo: ${value}`,
  useMine: (value) => `Usar el mío: ${value}`,
  chooseFirst: 'Elija primero para cada uno.',
  save: 'Guardar',
  cancel: 'Cancelar',

  notChecked: 'No se ha guardado nada',
  notSaved: 'No se ha guardado nada',
  unsure: 'No se sabe si se guardó',
  unsureBody: 'No se ha vuelto a enviar. Revise los cambios: los que se guardaron ya no aparecen.',
  partly: {
    title: 'No se ha guardado todo',
    body: (kept, wished) =>
      `Net-Results aceptó ${number(kept)} de ${counted(wished, 'cambio', 'cambios')}. ${plural(wished - kept, { one: 'El otro sigue', other: 'Los demás siguen' })} aquí.`,
  },
}
