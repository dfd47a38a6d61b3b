import type { stream as english } from '../stream'
import type { Translated } from '../Translated'
import { change, number } from '../wording'
import { listed, plural } from './wording'

const activities = (count: number) => `${number(count)} ${plural(count, 'activité', 'activités')}`
const pages = (count: number) => `${number(count)} ${plural(count, 'page', 'pages')}`
const repeated = (name: string, times: number) => (times === 1 ? name : `${name} (${number(times)} fois)`)

export const stream: Translated<typeof english> = {
  list: 'Activités, les plus récentes d’abord',
  search: 'Rechercher une activité',
  type: 'Type',
  allTypes: 'Tous les types',
  withCount: (label, count) => `${label} (${number(count)})`,
  range: 'Dates',
  ranges: {
    all: 'Toutes les dates',
    last7Days: '7 derniers jours',
    last30Days: '30 derniers jours',
    last90Days: '90 derniers jours',
    last365Days: '365 derniers jours',
    custom: 'Choisir des dates',
  },
  from: 'Du',
  to: 'Au',
  reversed: 'La fin précède le début',
  total: (count) => `${activities(count)}, les plus récentes d’abord`,
  shownOf: (shown, total) => `${activities(shown)} ${plural(shown, 'affichée', 'affichées')} sur ${number(total)}`,
  shown: (shown) => `${activities(shown)} ${plural(shown, 'affichée', 'affichées')}`,
  dropped: (count) =>
    `${activities(count)} ${plural(count, 'n’a pas pu être lue et est omise', 'n’ont pas pu être lues et sont omises')}`,
  loadMore: 'Charger plus',
  loadAll: (total) => `Tout charger (${number(total)})`,
  loadingMore: 'Chargement d’autres activités',
  stop: 'Arrêter',
  noneTitle: 'Aucune activité',
  noneBody: (name) =>
    `Net-Results connaît ${name} et n’a encore rien enregistré. Les visites, e-mails et formulaires s’afficheront ici.`,
  filteredTitle: 'Aucune activité ne correspond à ces filtres',
  filteredBody: (count) =>
    `${number(count)} ${plural(count, 'autre activité correspond', 'autres activités correspondent')}. Effacez les filtres pour ${plural(count, 'la', 'les')} voir.`,
  filteredBodyUnknown: 'Effacez les filtres pour voir toutes les activités.',
  clearFilters: 'Effacer les filtres',
  scoreColumn: 'Score',
  timeColumn: 'Heure',
  scoreChange: change,
  scoreChangeSpoken: (points) => `Score en ${points > 0 ? 'hausse' : 'baisse'} de ${number(Math.abs(points))}`,
  visited: (named, otherPages) =>
    `A consulté ${listed([
      ...named.map(({ name, times }) => repeated(name, times)),
      ...(otherPages === 0 ? [] : [`${number(otherPages)} ${plural(otherPages, 'autre page', 'autres pages')}`]),
    ])}`,
  andOtherActions: (title, count) => `${title} et ${number(count)} ${plural(count, 'autre action', 'autres actions')}`,
  pages,
  pagesIn: (count, duration) => `${pages(count)} en ${duration}`,
  withSource: (pages, source) => `${pages} · ${source}`,
  visit: 'Pages de cette visite',
  showVisit: (title) => `Pages\u202f: ${title}`,
  hitTime: 'Heure',
  hitPage: 'Page',
  hitPath: 'Chemin',
  hitDuration: 'Durée',
  showAllHits: (count) => `Tout afficher (${number(count)})`,
  newSince: (moment) => `Nouveau depuis le ${moment}`,
  actions: (title) => `Plus\u202f: ${title}`,
  copy: 'Copier',
  copyLink: 'Copier le lien',
  copied: 'Copié',
  copiedText: 'Activité copiée',
  copiedLink: 'Lien copié',
  linkedNotFound: 'L’activité désignée par le lien n’est pas dans cet historique',
  showing: (label) => `Affichage\u202f: ${label}`,
  clearRequest: (label) => `Effacer le filtre\u202f: ${label}`,
  filters: 'Filtres',
  exportCsv: 'Exporter en CSV',
  exportTitle: 'Exporter les activités affichées\u202f?',
  exportBody: (shown, total) =>
    total === null
      ? `${activities(shown)} ${plural(shown, 'chargée', 'chargées')}, et il y en a d’autres. Le fichier contient ce qui est chargé.`
      : `${activities(shown)} ${plural(shown, 'chargée', 'chargées')} sur ${number(total)}. Le fichier contient ce qui est chargé.`,
  exportAll: 'Tout charger et exporter',
  exportShown: (shown) => `Exporter ${activities(shown)}`,
  cancel: 'Annuler',
  exported: (count) => `${activities(count)} ${plural(count, 'exportée', 'exportées')}`,
  notExported: 'Toutes les activités n’ont pas été chargées. Rien n’a été exporté.',
  exportFile: (name, day) => `Activités ${name} ${day}.csv`,
  exportColumns: (timeZone) => [
    `Heure (${timeZone})`,
    'Type',
    'Description',
    'Détail',
    'Évolution du score',
    'Adresse',
    'ID d’activité',
  ],
  undated: 'Sans date',
  untitled: 'Activité sans description',
  untitledPage: 'une page sans titre',
}
