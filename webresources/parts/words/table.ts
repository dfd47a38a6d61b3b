import { number, plural } from './wording'

/** Words of every table of Funnel Vision. */
export const table = {
  columns: 'Columns',
  columnsReset: 'Usual Columns',
  resize: (column: string) => `Width of ${column}`,
  selectAll: 'Select all rows that are loaded',
  selectRow: (name: string) => `Select ${name}`,
  selected: (count: number) => `${number(count)} selected`,
  clearSelection: 'Clear Selection',
  shownOf: (shown: number, total: number, noun: string) => `${number(shown)} of ${number(total)} ${noun}`,
  shown: (shown: number, noun: string) => `${number(shown)} ${noun}`,
  loadingMore: (noun: string) => `Loading more ${noun}`,
  loadMore: 'Load More',
  readingAll: (noun: string) => `Reading all ${noun}`,
  stoppedAt: (count: number, noun: string) => `Only the first ${number(count)} ${noun} were read`,
  dropped: (count: number) =>
    `${number(count)} ${plural(count, 'row', 'rows')} could not be read and ${plural(count, 'is', 'are')} left out`,
  filteredTitle: (noun: string) => `No ${noun} match these filters`,
  filteredBody: 'Clear the filters to see all.',
  clearFilters: 'Clear Filters',
  exportCsv: 'Export CSV',
  exportTitle: (noun: string) => `Export the ${noun} that are shown?`,
  exportBody: (shown: number, total: number | null, noun: string) =>
    total === null
      ? `${number(shown)} ${noun} are loaded, and there are more. The file holds what is loaded.`
      : `${number(shown)} of ${number(total)} ${noun} are loaded. The file holds what is loaded.`,
  exportAll: 'Load All and Export',
  exportShown: (shown: number) => `Export ${number(shown)}`,
  exported: (count: number, noun: string) => `${number(count)} ${noun} exported`,
  notExported: (noun: string) => `Not all ${noun} could be read. Nothing was exported.`,
  cancel: 'Cancel',
  showTable: 'Show as Table',
  showChart: 'Show as Chart',
  chartReading: 'Reading the numbers for the chart',
  action: 'Action',
  nothing: '–',
  openFailed: 'Dynamics could not open the record',
} as const
