import { number } from './wording'

export const personDetails = {
  region: (name: string) => `Details of ${name}`,
  close: 'Close Details',
  openRecord: 'Open Record',
  score: (overlay: string) => `Lead score, ${overlay}`,
  noScore: 'No score',
  lastSeen: (when: string) => `Last seen ${when}`,
  never: 'Never seen',
  visits: 'Visits',
  visitsNote: (days: number) => `Last ${number(days)} days`,
  noVisits: 'No visit in this time.',
  visitColumns: { when: 'When', pages: 'Pages', duration: 'Duration', entry: 'First page' },
  showAllVisits: (count: number) => `Show All ${number(count)}`,
  whyHot: 'Why hot',
  likelyDrivers: 'Likely drivers',
  noReasons: 'Nothing in the last 30 days explains the score.',
  reason: (name: string, count: number) => (count === 1 ? name : `${name}, ${number(count)} times`),
  latest: 'Latest activity',
  noActivity: 'Nothing in the last 30 days.',
} as const
