import type { Translated } from '../Translated'
import type { undo as english } from '../undo'
import { number } from '../wording'

export const undo: Translated<typeof english> = {
  region: 'Letzte Änderung',
  undo: 'Rückgängig',
  savingIn: (seconds) => `Wird in ${number(seconds)} s gespeichert`,
  announcement: (message) => `${message}. Sie können dies einige Sekunden lang rückgängig machen.`,
  cancel: 'Abbrechen',
  close: 'Schließen',
}
