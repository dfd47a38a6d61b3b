import { number, plural } from './wording'

export const header = {
  region: 'Summary',
  leadScore: (overlay: string) => `Lead score, ${overlay}`,
  leadScoreShort: 'Lead score',
  noScore: 'No score',
  trend: 'Change in 7 days',
  inDays: (points: number) => `${number(points)} in 7 days`,
  trendNone: 'No change in 7 days',
  up: 'Up',
  down: 'Down',
  sparkline: (days: number, from: number, to: number) =>
    `Score in the last ${number(days)} days, from ${number(from)} to ${number(to)}.`,
  leadSource: 'Lead source',
  email: 'Email',
  lastSeen: 'Last seen',
  never: 'Never',
  mailable: 'Mailable',
  notMailable: 'Not mailable',
  unsubscribed: 'Unsubscribed',
  bounced: 'Bounced',
  emailUnknown: 'Cannot tell',
  matchedBy: (email: string) => `Matched by email address ${email}`,
  sameAddress: (count: number) =>
    `${number(count)} other ${plural(count, 'record', 'records')} in Dynamics ${plural(count, 'has', 'have')} this address. Net-Results keeps one person for it, so what shows here is the same on all of them:`,
  andMore: (count: number) => `and ${number(count)} more`,
} as const
