import type { draft as english } from '../draft'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { listed, plural } from './wording'

const changes = (count: number) => `${number(count)} ${plural(count, 'modification', 'modifications')}`

export const draft: Translated<typeof english> = {
  region: 'Modifications',
  changes: (count) => `${changes(count)} non ${plural(count, 'enregistrée', 'enregistrées')}`,
  noChanges: 'Aucune modification',
  changed: 'Modifié',
  review: 'Vérifier et enregistrer',
  discard: 'Abandonner les modifications',
  discarded: 'Modifications abandonnées',
  checking: 'Vérification de l’état actuel chez Net-Results',
  saving: 'Enregistrement',
  saved: (count) => `${changes(count)} ${plural(count, 'enregistrée', 'enregistrées')}`,
  alreadySo: 'C’est déjà ainsi chez Net-Results. Il n’y a plus rien à enregistrer.',
  keptTheirs: 'Rien n’a été modifié',
  checkAndSave: 'Revérifier',

  title: (count) => `Enregistrer ${changes(count)}\u202f?`,
  table: 'Ce qui va changer',
  name: 'Élément',
  from: 'Actuellement',
  to: 'Sera',
  conflictsTitle: 'Quelqu’un d’autre les a modifiés',
  conflictsBody: 'Ces éléments ont changé depuis que vous avez commencé. Choisissez pour chacun.',
  gone: (names) => `Net-Results n’a plus ${listed(names)}\u202f: ces modifications sont perdues.`,
  movedAgain: 'Quelque chose a encore changé entre-temps. Vérifiez une nouvelle fois.',
  keepTheirs: (value) => `Garder l’autre valeur\u202f: ${value}`,
  useMine: (value) => `Utiliser la mienne\u202f: ${value}`,
  chooseFirst: 'Choisissez d’abord pour chacun.',
  save: 'Enregistrer',
  cancel: 'Annuler',

  notChecked: 'Rien n’a été enregistré',
  notSaved: 'Rien n’a été enregistré',
  unsure: 'Impossible de savoir si l’enregistrement a eu lieu',
  unsureBody:
    'Rien n’a été renvoyé. Vérifiez les modifications\u202f: celles qui ont été enregistrées n’y figurent plus.',
  partly: {
    title: 'Tout n’a pas été enregistré',
    body: (kept, wished) =>
      `Net-Results en a accepté ${number(kept)} sur ${number(wished)}. Les autres sont encore ici.`,
  },
}
