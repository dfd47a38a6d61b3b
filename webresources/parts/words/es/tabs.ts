import type { tabs as english } from '../tabs'
import type { Translated } from '../Translated'

export const tabs: Translated<typeof english> = {
  list: 'Net-Results',
  activityStream: 'Flujo de actividades',
  leadScore: 'Puntuación',
  unsubscribe: 'Dar de baja',
  listMembership: 'Pertenencia a listas',
  subscriptions: 'Suscripciones',
}
