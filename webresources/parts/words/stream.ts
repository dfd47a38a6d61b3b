import { listed } from './listed'
import { change, number, plural } from './wording'

const repeated = (name: string, times: number) =>
  times === 1 ? name : times === 2 ? `${name} twice` : `${name} ${number(times)} times`

/** How Net-Results begins to say where a visit came from; anything else stays as it is. */
const SOURCE_START = /^(?:From|Via|Typed|By) /

export const stream = {
  list: 'Activities, newest first',
  search: 'Search activities',
  type: 'Type',
  allTypes: 'All types',
  withCount: (label: string, count: number) => `${label} (${number(count)})`,
  range: 'Dates',
  ranges: {
    all: 'All dates',
    last7Days: 'Last 7 days',
    last30Days: 'Last 30 days',
    last90Days: 'Last 90 days',
    last365Days: 'Last 365 days',
    custom: 'Choose dates',
  },
  from: 'From',
  to: 'To',
  reversed: 'The end is before the start',
  total: (count: number) => `${number(count)} ${plural(count, 'activity', 'activities')}, newest first`,
  shownOf: (shown: number, total: number) => `${number(shown)} of ${number(total)} activities shown`,
  shown: (shown: number) => `${number(shown)} ${plural(shown, 'activity', 'activities')} shown`,
  dropped: (count: number) =>
    `${number(count)} ${plural(count, 'activity', 'activities')} could not be read and ${plural(count, 'is', 'are')} left out`,
  loadMore: 'Load More',
  loadAll: (total: number) => `Load All ${number(total)}`,
  loadingMore: 'Loading more activities',
  stop: 'Stop',
  noneTitle: 'No activity yet',
  noneBody: (name: string) =>
    `Net-Results knows ${name} and has not recorded anything so far. Visits, emails and forms show here from now on.`,
  filteredTitle: 'No activities match these filters',
  filteredBody: (count: number) =>
    `${number(count)} other ${plural(count, 'activity matches', 'activities match')}. Clear the filters to see ${plural(count, 'it', 'them')}.`,
  filteredBodyUnknown: 'Clear the filters to see all activities.',
  clearFilters: 'Clear Filters',
  scoreColumn: 'Score',
  timeColumn: 'Time',
  scoreChange: change,
  scoreChangeSpoken: (points: number) => `Score ${points > 0 ? 'up' : 'down'} ${number(Math.abs(points))}`,
  visited: (pages: readonly { readonly name: string; readonly times: number }[], otherPages: number) =>
    `Visited ${listed([
      ...pages.map(({ name, times }) => repeated(name, times)),
      ...(otherPages === 0 ? [] : [`${number(otherPages)} other ${plural(otherPages, 'page', 'pages')}`]),
    ])}`,
  andOtherActions: (title: string, count: number) =>
    `${title} and ${number(count)} other ${plural(count, 'action', 'actions')}`,
  pages: (count: number) => `${number(count)} ${plural(count, 'page', 'pages')}`,
  pagesIn: (count: number, duration: string) => `${number(count)} ${plural(count, 'page', 'pages')} in ${duration}`,
  withSource: (pages: string, source: string) =>
    SOURCE_START.test(source)
      ? `${pages}, ${source.charAt(0).toLowerCase()}${source.slice(1)}`
      : `${pages} · ${source}`,
  visit: 'Pages of this visit',
  showVisit: (title: string) => `Pages: ${title}`,
  hitTime: 'Time',
  hitPage: 'Page',
  hitPath: 'Path',
  hitDuration: 'Duration',
  showAllHits: (count: number) => `Show All ${number(count)}`,
  newSince: (moment: string) => `New since ${moment}`,
  actions: (title: string) => `More: ${title}`,
  copy: 'Copy',
  copyLink: 'Copy Link',
  copied: 'Copied',
  copiedText: 'Activity copied',
  copiedLink: 'Link copied',
  linkedNotFound: 'The activity that the link names is not in this history',
  showing: (label: string) => `Showing: ${label}`,
  clearRequest: (label: string) => `Clear filter: ${label}`,
  filters: 'Filters',
  exportCsv: 'Export CSV',
  exportTitle: 'Export the activities that are shown?',
  exportBody: (shown: number, total: number | null) =>
    total === null
      ? `${number(shown)} activities are loaded, and there are more. The file holds what is loaded.`
      : `${number(shown)} of ${number(total)} activities are loaded. The file holds what is loaded.`,
  exportAll: 'Load All and Export',
  exportShown: (shown: number) => `Export ${number(shown)}`,
  cancel: 'Cancel',
  exported: (count: number) => `${number(count)} ${plural(count, 'activity', 'activities')} exported`,
  notExported: 'Not all activities were loaded. Nothing was exported.',
  exportFile: (name: string, day: string) => `Activities ${name} ${day}.csv`,
  exportColumns: (timeZone: string) => [
    `Time (${timeZone})`,
    'Type',
    'Description',
    'Detail',
    'Score change',
    'Address',
    'Activity ID',
  ],
  undated: 'No date',
  untitled: 'Activity without a description',
  untitledPage: 'a page without a title',
} as const
