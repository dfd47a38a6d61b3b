import type { undo as english } from '../undo'
import type { Translated } from '../Translated'

export const undo: Translated<typeof english> = {
  region: 'Dernière modification',
  undo: 'Annuler',
  savingIn: (seconds) => `Enregistrement dans ${seconds}\u202fs`,
  announcement: (message) => `${message}. Vous pouvez l’annuler pendant quelques secondes.`,
  cancel: 'Annuler',
  close: 'Fermer',
}
