import { number, plural } from './wording'

export const hotLeads = {
  title: 'Hot Leads Breakdown',
  segment: 'Segment',
  allPeople: (count: number | null) => (count === null ? 'All my people' : `All my people (${number(count)})`),
  segmentsUnsupported: 'This Net-Results account does not offer segments through its API.',
  period: 'Period',
  periods: { 7: 'Last 7 days', 30: 'Last 30 days', 90: 'Last 90 days' },

  visitors: 'Most Active Visitors',
  visitorsNote: (days: number) => `Visits, ${number(days)} days`,
  visits: (count: number) => `${number(count)} ${plural(count, 'visit', 'visits')}`,
  countedIn: (visits: number) => `Counted in the newest ${number(visits)} visits`,
  noVisitors: {
    title: (days: number) => `Nobody visited in the last ${number(days)} days`,
    body: 'Visits of the people assigned to you show here.',
  },

  scores: 'Top Lead Scores',
  scoresNote: (overlay: string) => `${overlay},`,
  sort: 'Sort top lead scores by',
  sorts: { score: 'by score', change: 'by rise in 7 days' },
  sparkline: (from: number, to: number) => `Score in the last 30 days, from ${number(from)} to ${number(to)}.`,

  recent: 'Recent Activity',
  recentNote: 'Newest first',
  recentScope: (count: number) => `Of the ${number(count)} people seen last`,
  noActivity: {
    title: (days: number) => `No activity in the last ${number(days)} days`,
    body: 'Visits, emails and forms of the people assigned to you show here.',
  },

  shownOf: (shown: number, total: number) => `${number(shown)} of ${number(total)}`,
  firstOfAtLeast: (shown: number, atLeast: number) => `First ${number(shown)} of at least ${number(atLeast)}`,
  checked: (checked: number, total: number | null) =>
    total === null
      ? `Checked ${number(checked)} people`
      : `Checked ${number(checked)} of ${number(total)} ${plural(total, 'person', 'people')}`,
  checkMore: 'Check More People',
  showAll: (total: number) => `Show All ${number(total)}`,
  showMore: (count: number) => `Show ${number(count)} More`,
  showFewer: 'Show Fewer',

  excluded: {
    title: (segment: string) => `None of your people is in “${segment}”`,
    body: (checked: number, days: number) =>
      `Net-Results checked ${number(checked)} ${plural(checked, 'person', 'people')} over the last ${number(days)} days. Choose a longer period or another segment.`,
    notYet: (checked: number, total: number | null) =>
      total === null
        ? `None of the first ${number(checked)} people is in it. There are more to check.`
        : `None of the first ${number(checked)} of ${number(total)} people is in it.`,
    short: 'Choose a longer period or another segment.',
    clear: 'Show All My People',
  },
  unknownSegment: {
    title: 'This segment does not exist',
    body: (id: string) =>
      `The link or your last choice names the segment ${id}, which Net-Results does not have, or no longer has.`,
  },
  segmentResult: (segment: string, summary: string) => `${segment}: ${summary}`,

  actions: (name: string) => `More: ${name}`,
  preview: 'Preview',
  pin: 'Pin',
  unpin: 'Unpin',
  pinned: 'Pinned',
  snooze: 'Snooze 1 Week',
  wake: 'End Snooze',
  snoozedUntil: (when: string) => `Snoozed until ${when}`,
  backEarly: 'Back from snooze: the score jumped',
  pinnedSaid: (name: string) => `${name} is pinned to the top`,
  unpinnedSaid: (name: string) => `${name} is no longer pinned`,
  snoozedSaid: (name: string) => `${name} is snoozed for a week, or until the score rises by 10`,
  wokenSaid: (name: string) => `${name} shows again`,
  hidden: (count: number) => `${number(count)} snoozed`,
  showHidden: (count: number) => `Show ${number(count)} Snoozed`,
  hideHidden: 'Hide Snoozed',
  allSnoozed: {
    title: 'Everybody here is snoozed',
    body: (count: number) =>
      `${number(count)} ${plural(count, 'person', 'people')} will be back when the time is over, or when the score jumps.`,
  },
} as const
