import type { header as english } from '../header'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { plural } from './wording'

export const header: Translated<typeof english> = {
  region: 'Résumé',
  leadScore: (overlay) => `Score du prospect, ${overlay}`,
  leadScoreShort: 'Score du prospect',
  noScore: 'Aucun score',
  trend: 'Évolution en 7 jours',
  inDays: (points) => `${number(points)} en 7 jours`,
  trendNone: 'Stable depuis 7 jours',
  up: 'Hausse',
  down: 'Baisse',
  sparkline: (days, from, to) => `Score des ${number(days)} derniers jours, de ${number(from)} à ${number(to)}.`,
  leadSource: 'Source du prospect',
  email: 'E-mail',
  lastSeen: 'Dernière visite',
  never: 'Jamais',
  mailable: 'Contactable',
  notMailable: 'Non contactable',
  unsubscribed: 'Désabonné',
  bounced: 'Non remis',
  emailUnknown: 'Indéterminé',
  matchedBy: (email) => `Correspondance par l’adresse e-mail ${email}`,
  sameAddress: (count) =>
    `${number(count)} ${plural(count, 'autre enregistrement', 'autres enregistrements')} dans Dynamics ${plural(count, 'a', 'ont')} cette adresse. Pour Net-Results, c’est une seule personne\u202f: ce qui s’affiche ici est identique pour tous\u202f:`,
  andMore: (count) => `et ${number(count)} de plus`,
}
