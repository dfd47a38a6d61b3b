import type { lists as english } from '../lists'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { plural } from './wording'

const andMore = (names: readonly string[]) =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} et ${number(names.length - 2)} de plus`
const listCount = (count: number) => `${number(count)} ${plural(count, 'liste', 'listes')}`

export const lists: Translated<typeof english> = {
  table: 'Listes',
  noun: (count) => plural(count, 'liste', 'listes'),
  columns: { name: 'Liste', contacts: 'Contacts', membership: 'Appartenance' },
  editable: (count, pending) =>
    `Listes modifiables (${number(count)}${pending === 0 ? '' : `, ${number(pending)} en attente`})`,
  locked: (count) => `Gérées par la synchronisation Dynamics (${number(count)})`,
  lockedNote: 'Changent avec l’enregistrement, pas ici',
  dynamic: 'Dynamique',
  dynamicTitle: 'Gérée par la synchronisation Dynamics. Change avec l’enregistrement, pas ici.',
  contacts: (count) => `${number(count)} ${plural(count, 'contact', 'contacts')}`,
  contactsWord: (count) => plural(count, 'contact', 'contacts'),
  unknownCount: '–',

  remove: 'Retirer',
  removeFrom: (title) => `Retirer\u202f: ${title}`,
  adding: 'Ajout en attente',
  removing: 'Retrait en attente',
  notAdded: 'Non ajouté',
  notRemoved: 'Non retiré',
  unclear: 'Indéterminé',
  retry: 'Réessayer',
  retryFor: (title) => `Réessayer\u202f: ${title}`,
  checkAgainFor: (title) => `Vérifier à nouveau\u202f: ${title}`,
  dismiss: 'Ignorer',
  dismissFor: (title) => `Ignorer\u202f: ${title}`,

  added: (titles) => `Ajouté\u202f: ${andMore(titles)}`,
  removed: (titles) => `Retiré\u202f: ${andMore(titles)}`,
  undone: (message) => `Annulé\u202f: ${message}`,
  ended: (tag, titles, reason) => `${tag}\u202f: ${andMore(titles)}. ${reason}`,
  reasons: {
    importFailed: 'Net-Results n’a pas pu terminer l’importation. Rien n’a été modifié.',
    personRefused: (emailAddress) => `Net-Results a refusé l’adresse e-mail ${emailAddress}. Rien n’a été modifié.`,
    personRefusedSaying: (emailAddress, message) =>
      `Net-Results a refusé l’adresse e-mail ${emailAddress}\u202f: ${message}. Rien n’a été modifié.`,
    notApplied: 'Net-Results a terminé l’importation, mais affiche toujours la même appartenance qu’avant.',
    refusedSaying: (message) => `Net-Results a refusé la modification\u202f: ${message}. Rien n’a été modifié.`,
    notSent: (title) => `${title}. Rien n’a été modifié.`,
    maybeSent: (title) =>
      `${title}. La modification a peut-être eu lieu malgré tout. Réessayer est sans risque\u202f: nul ne figure deux fois dans une liste.`,
    lostSight: (title) => `${title}. La modification a été envoyée\u202f; impossible de savoir si elle est terminée.`,
    stillRunning: 'Net-Results traite encore l’importation après 10 minutes. Elle se terminera peut-être plus tard.',
  },

  addTitle: 'Ajouter à une liste',
  search: 'Rechercher une liste à ajouter',
  addable: (count) => `${listCount(count)} au choix`,
  matching: (count, text) =>
    `${listCount(count)} ${plural(count, 'correspond', 'correspondent')} à «\u202f${text}\u202f»`,
  firstShown: (shown) => `Les ${number(shown)} premières sont affichées. Tapez pour en trouver d’autres.`,
  searching: 'Recherche dans toutes les listes chez Net-Results',
  addTo: (count) => (count === 0 ? 'Ajouter aux listes' : `Ajouter à ${listCount(count)}`),
  nothingToAdd: (name) => `${name} figure dans toutes les listes modifiables.`,

  filter: 'Rechercher dans ces listes',
  filteredTitle: (text) => `Aucune liste ici ne correspond à «\u202f${text}\u202f»`,
  filteredBody: (name) => `${name} n’y figure peut-être pas, ou la liste porte un autre nom.`,
  clearSearch: 'Effacer la recherche',
  noneTitle: (name) => `${name} ne figure dans aucune liste`,
  noneBody: 'Les listes s’affichent ici dès que la personne y figure.',

  note: (count, pending) =>
    `${listCount(count)}${pending === 0 ? '' : `, ${number(pending)} en attente`}. Les ajouts et retraits sont effectifs quand Net-Results a terminé l’importation, en général en moins d’une minute.`,
  dropped: (count) =>
    `${listCount(count)} ${plural(count, 'n’a pas pu être lue et est omise', 'n’ont pas pu être lues et sont omises')}.`,
  unnamed: (count, ceiling) =>
    `${number(count)} ${plural(count, 'autre appartenance concerne', 'autres appartenances concernent')} des abonnements, ou des listes au-delà des ${number(ceiling)} premières. Recherchez une liste par son nom pour la voir.`,
  checked: (checked, total) =>
    `${listCount(checked)} ${plural(checked, 'vérifiée', 'vérifiées')} sur ${number(total)}. L’API de ce compte indique les appartenances une liste à la fois.`,
  checkMore: (count) => `Vérifier ${number(count)} de plus`,
  checking: 'Vérification',
  unsupported: 'Les listes peuvent être consultées et modifiées dans Net-Results.',
  unsupportedEdit: 'Ce compte Net-Results ne permet pas de modifier les appartenances via son API.',
}
