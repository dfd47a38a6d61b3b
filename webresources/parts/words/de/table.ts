import type { table as english } from '../table'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'

/** The nouns stand before a colon where a number would bend them: `Besuche: 3 von 10`. */
export const table: Translated<typeof english> = {
  columns: 'Spalten',
  columnsReset: 'Standardspalten',
  resize: (column) => `Breite von ${column}`,
  selectAll: 'Alle geladenen Zeilen auswählen',
  selectRow: (name) => `${name} auswählen`,
  selected: (count) => `${number(count)} ausgewählt`,
  clearSelection: 'Auswahl aufheben',
  shownOf: (shown, total, noun) => `${noun}: ${number(shown)} von ${number(total)}`,
  shown: (shown, noun) => `${noun}: ${number(shown)}`,
  loadingMore: (noun) => `Weitere ${noun} werden geladen`,
  loadMore: 'Mehr laden',
  readingAll: (noun) => `Alle ${noun} werden gelesen`,
  stoppedAt: (count, noun) => `Nur die ersten ${number(count)} ${noun} wurden gelesen`,
  dropped: (count) =>
    `${number(count)} ${plural(count, 'Zeile konnte nicht gelesen werden und fehlt', 'Zeilen konnten nicht gelesen werden und fehlen')} hier`,
  filteredTitle: (noun) => `Keine ${noun} entsprechen diesen Filtern`,
  filteredBody: 'Löschen Sie die Filter, um alle zu sehen.',
  clearFilters: 'Filter löschen',
  exportCsv: 'CSV exportieren',
  exportTitle: (noun) => `Angezeigte ${noun} exportieren?`,
  exportBody: (shown, total, noun) =>
    total === null
      ? `${noun}: ${number(shown)} geladen, und es gibt weitere. Die Datei enthält die geladenen.`
      : `${noun}: ${number(shown)} von ${number(total)} geladen. Die Datei enthält die geladenen.`,
  exportAll: 'Alle laden und exportieren',
  exportShown: (shown) => `${number(shown)} exportieren`,
  exported: (count, noun) => `${noun}: ${number(count)} exportiert`,
  notExported: (noun) => `Nicht alle ${noun} konnten gelesen werden. Es wurde nichts exportiert.`,
  cancel: 'Abbrechen',
  showTable: 'Als Tabelle anzeigen',
  showChart: 'Als Diagramm anzeigen',
  chartReading: 'Die Zahlen für das Diagramm werden gelesen',
  action: 'Aktion',
  nothing: '–',
  openFailed: 'Dynamics konnte den Datensatz nicht öffnen',
}
