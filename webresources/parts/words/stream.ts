import { number, plural } from './wording'

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
  scoreChange: (points: number) => `${points > 0 ? '+' : '−'}${number(Math.abs(points))}`,
  scoreChangeSpoken: (points: number) => `Score ${points > 0 ? 'up' : 'down'} ${number(Math.abs(points))}`,
  undated: 'No date',
  untitled: 'Activity without a description',
} as const
