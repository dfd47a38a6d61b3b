import type { tabs as english } from '../tabs'
import type { Translated } from '../Translated'

export const tabs: Translated<typeof english> = {
  list: 'Net-Results',
  activityStream: 'Fluxo de atividades',
  leadScore: 'Pontuação',
  unsubscribe: 'Descadastrar',
  listMembership: 'Participação em listas',
  subscriptions: 'Assinaturas',
}
