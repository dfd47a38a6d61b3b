import type { tabs as english } from '../tabs'
import type { Translated } from '../Translated'

export const tabs: Translated<typeof english> = {
  list: 'Net-Results',
  activityStream: 'Flux d’activités',
  leadScore: 'Score du prospect',
  unsubscribe: 'Désabonnement',
  listMembership: 'Appartenance aux listes',
  subscriptions: 'Abonnements',
}
