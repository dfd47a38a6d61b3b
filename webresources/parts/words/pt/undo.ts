import type { Translated } from '../Translated'
import type { undo as english } from '../undo'
import { number } from '../wording'

export const undo: Translated<typeof english> = {
  region: 'Última alteração',
  undo: 'Desfazer',
  savingIn: (seconds) => `Salvando em ${number(seconds)} s`,
  announcement: (message) => `${message}. Você pode desfazer por alguns segundos.`,
  cancel: 'Cancelar',
  close: 'Fechar',
}
