import type { tabs as english } from '../tabs'
import type { Translated } from '../Translated'

export const tabs: Translated<typeof english> = {
  list: 'Net-Results',
  activityStream: '活動ストリーム',
  leadScore: 'リード スコア',
  unsubscribe: '配信停止',
  listMembership: '所属リスト',
  subscriptions: '購読',
}
