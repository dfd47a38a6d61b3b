import { listed } from './listed'
import type { stream as english } from '../stream'
import type { Translated } from '../Translated'
import { change, number, plural } from '../wording'

const repeated = (name: string, times: number) => (times === 1 ? name : `${name} (${number(times)}-mal)`)

const activities = (count: number) => `${number(count)} ${plural(count, 'Aktivität', 'Aktivitäten')}`
const pages = (count: number) => `${number(count)} ${plural(count, 'Seite', 'Seiten')}`

export const stream: Translated<typeof english> = {
  list: 'Aktivitäten, neueste zuerst',
  search: 'Aktivitäten suchen',
  type: 'Typ',
  allTypes: 'Alle Typen',
  withCount: (label, count) => `${label} (${number(count)})`,
  range: 'Zeitraum',
  ranges: {
    all: 'Gesamter Zeitraum',
    last7Days: 'Letzte 7 Tage',
    last30Days: 'Letzte 30 Tage',
    last90Days: 'Letzte 90 Tage',
    last365Days: 'Letzte 365 Tage',
    custom: 'Zeitraum wählen',
  },
  from: 'Von',
  to: 'Bis',
  reversed: 'Das Ende liegt vor dem Anfang',
  total: (count) => `${activities(count)}, neueste zuerst`,
  shownOf: (shown, total) => `${number(shown)} von ${number(total)} Aktivitäten angezeigt`,
  shown: (shown) => `${activities(shown)} angezeigt`,
  dropped: (count) =>
    `${activities(count)} ${plural(count, 'konnte nicht gelesen werden und fehlt', 'konnten nicht gelesen werden und fehlen')} hier`,
  loadMore: 'Mehr laden',
  loadAll: (total) => `Alle ${number(total)} laden`,
  loadingMore: 'Weitere Aktivitäten werden geladen',
  stop: 'Stoppen',
  noneTitle: 'Noch keine Aktivität',
  noneBody: (name) =>
    `Net-Results kennt ${name} und hat bisher nichts aufgezeichnet. Besuche, E-Mails und Formulare erscheinen ab jetzt hier.`,
  filteredTitle: 'Keine Aktivitäten entsprechen diesen Filtern',
  filteredBody: (count) =>
    `${number(count)} andere ${plural(count, 'Aktivität ist', 'Aktivitäten sind')} vorhanden. Löschen Sie die Filter, um sie zu sehen.`,
  filteredBodyUnknown: 'Löschen Sie die Filter, um alle Aktivitäten zu sehen.',
  clearFilters: 'Filter löschen',
  scoreColumn: 'Bewertung',
  timeColumn: 'Zeit',
  scoreChange: change,
  scoreChangeSpoken: (points) => `Bewertung um ${number(Math.abs(points))} ${points > 0 ? 'gestiegen' : 'gesunken'}`,
  visited: (named, otherPages) =>
    `Besucht: ${listed([
      ...named.map(({ name, times }) => repeated(name, times)),
      ...(otherPages === 0 ? [] : [`${number(otherPages)} weitere ${plural(otherPages, 'Seite', 'Seiten')}`]),
    ])}`,
  andOtherActions: (title, count) => `${title} und ${number(count)} weitere ${plural(count, 'Aktion', 'Aktionen')}`,
  pages,
  pagesIn: (count, duration) => `${pages(count)} in ${duration}`,
  withSource: (seen, source) => `${seen} · ${source}`,
  visit: 'Seiten dieses Besuchs',
  showVisit: (title) => `Seiten: ${title}`,
  hitTime: 'Zeit',
  hitPage: 'Seite',
  hitPath: 'Pfad',
  hitDuration: 'Dauer',
  showAllHits: (count) => `Alle ${number(count)} anzeigen`,
  newSince: (moment) => `Neu seit ${moment}`,
  actions: (title) => `Mehr: ${title}`,
  copy: 'Kopieren',
  copyLink: 'Link kopieren',
  copied: 'Kopiert',
  copiedText: 'Aktivität kopiert',
  copiedLink: 'Link kopiert',
  linkedNotFound: 'Die im Link genannte Aktivität ist nicht in diesem Verlauf',
  showing: (label) => `Angezeigt: ${label}`,
  clearRequest: (label) => `Filter löschen: ${label}`,
  filters: 'Filter',
  exportCsv: 'CSV exportieren',
  exportTitle: 'Angezeigte Aktivitäten exportieren?',
  exportBody: (shown, total) =>
    total === null
      ? `${number(shown)} Aktivitäten sind geladen, und es gibt weitere. Die Datei enthält die geladenen.`
      : `${number(shown)} von ${number(total)} Aktivitäten sind geladen. Die Datei enthält die geladenen.`,
  exportAll: 'Alle laden und exportieren',
  exportShown: (shown) => `${number(shown)} exportieren`,
  cancel: 'Abbrechen',
  exported: (count) => `${activities(count)} exportiert`,
  notExported: 'Nicht alle Aktivitäten wurden geladen. Es wurde nichts exportiert.',
  exportFile: (name, day) => `Aktivitäten ${name} ${day}.csv`,
  exportColumns: (timeZone) => [
    `Zeit (${timeZone})`,
    'Typ',
    'Beschreibung',
    'Detail',
    'Bewertungsänderung',
    'Adresse',
    'Aktivitäts-ID',
  ],
  undated: 'Kein Datum',
  untitled: 'Aktivität ohne Beschreibung',
  untitledPage: 'eine Seite ohne Titel',
}
