import type { tabs as english } from '../tabs'
import type { Translated } from '../Translated'

export const tabs: Translated<typeof english> = {
  list: 'Net-Results',
  activityStream: 'Aktivitätsverlauf',
  leadScore: 'Leadbewertung',
  unsubscribe: 'E-Mail-Abmeldung',
  listMembership: 'Listenmitgliedschaft',
  subscriptions: 'Abonnements',
}
