import type { table as english } from '../table'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { de, plural } from './wording'

/** The nouns come in the plural. */
const counted = (count: number, noun: string) => `${number(count)} ${plural(count, noun.replace(/s$/, ''), noun)}`

/** The nouns are of either gender: nothing may agree with them. */
export const table: Translated<typeof english> = {
  columns: 'Colonnes',
  columnsReset: 'Colonnes habituelles',
  resize: (column) => `Largeur\u202f: ${column}`,
  selectAll: 'Sélectionner toutes les lignes chargées',
  selectRow: (name) => `Sélectionner ${name}`,
  selected: (count) => `Sélection\u202f: ${number(count)}`,
  clearSelection: 'Effacer la sélection',
  shownOf: (shown, total, noun) => `${counted(shown, noun)} sur ${number(total)}`,
  shown: (shown, noun) => counted(shown, noun),
  loadingMore: (noun) => `Chargement d’autres ${noun}`,
  loadMore: 'Charger plus',
  readingAll: (noun) => `Lecture de l’ensemble des ${noun}`,
  stoppedAt: (count, noun) => `Lecture limitée à ${counted(count, noun)}`,
  dropped: (count) =>
    `${number(count)} ${plural(count, 'ligne n’a pas pu être lue et est omise', 'lignes n’ont pas pu être lues et sont omises')}`,
  filteredTitle: (noun) => `Pas ${de(noun)} avec ces filtres`,
  filteredBody: 'Effacez les filtres pour tout voir.',
  clearFilters: 'Effacer les filtres',
  exportCsv: 'Exporter en CSV',
  exportTitle: (noun) => `Exporter les ${noun} à l’écran\u202f?`,
  exportBody: (shown, total, noun) =>
    total === null
      ? `Chargement partiel\u202f: ${counted(shown, noun)}, et il y en a d’autres. Le fichier contient ce qui est chargé.`
      : `Chargement partiel\u202f: ${counted(shown, noun)} sur ${number(total)}. Le fichier contient ce qui est chargé.`,
  exportAll: 'Tout charger et exporter',
  exportShown: (shown) => `Exporter ${number(shown)} ${plural(shown, 'ligne', 'lignes')}`,
  exported: (count, noun) => `Exportation terminée\u202f: ${counted(count, noun)}`,
  notExported: (noun) => `L’ensemble des ${noun} n’a pas pu être lu. Rien n’a été exporté.`,
  cancel: 'Annuler',
  showTable: 'Afficher en tableau',
  showChart: 'Afficher en graphique',
  chartReading: 'Lecture des données du graphique',
  action: 'Action',
  nothing: '–',
  openFailed: 'Dynamics n’a pas pu ouvrir l’enregistrement',
}
