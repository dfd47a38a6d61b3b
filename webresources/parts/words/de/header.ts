import type { header as english } from '../header'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'

export const header: Translated<typeof english> = {
  region: 'Zusammenfassung',
  leadScore: (overlay) => `Leadbewertung, ${overlay}`,
  leadScoreShort: 'Leadbewertung',
  noScore: 'Keine Bewertung',
  trend: 'Veränderung in 7 Tagen',
  inDays: (points) => `${number(points)} in 7 Tagen`,
  trendNone: 'Keine Veränderung in 7 Tagen',
  up: 'Gestiegen um',
  down: 'Gesunken um',
  sparkline: (days, from, to) =>
    `Bewertung in den letzten ${number(days)} Tagen, von ${number(from)} auf ${number(to)}.`,
  leadSource: 'Leadquelle',
  email: 'E-Mail',
  lastSeen: 'Zuletzt gesehen',
  never: 'Nie',
  mailable: 'E-Mail möglich',
  notMailable: 'E-Mail nicht möglich',
  unsubscribed: 'Abgemeldet',
  bounced: 'Unzustellbar',
  emailUnknown: 'Nicht feststellbar',
  matchedBy: (email) => `Zugeordnet über die E-Mail-Adresse ${email}`,
  sameAddress: (count) =>
    `${number(count)} ${plural(count, 'weiterer Datensatz in Dynamics hat', 'weitere Datensätze in Dynamics haben')} diese Adresse. Net-Results führt dafür eine einzige Person; daher wird bei allen dasselbe angezeigt:`,
  andMore: (count) => `und ${number(count)} weitere`,
}
