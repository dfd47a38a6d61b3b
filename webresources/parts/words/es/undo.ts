import type { Translated } from '../Translated'
import type { undo as english } from '../undo'
import { number } from '../wording'

export const undo: Translated<typeof english> = {
  region: 'Último cambio',
  undo: 'Deshacer',
  savingIn: (seconds) => `Se guarda en ${number(seconds)} s`,
  announcement: (message) => `${message}. Puede deshacerlo durante unos segundos.`,
  cancel: 'Cancelar',
  close: 'Cerrar',
}
