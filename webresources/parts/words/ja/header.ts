import type { header as english } from '../header'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const header: Translated<typeof english> = {
  region: '概要',
  leadScore: (overlay) => `リード スコア、${overlay}`,
  leadScoreShort: 'リード スコア',
  noScore: 'スコアなし',
  trend: '7 日間の変化',
  inDays: (points) => `7 日間で ${number(points)}`,
  trendNone: '7 日間変化なし',
  up: '上昇',
  down: '下降',
  sparkline: (days, from, to) => `過去 ${number(days)} 日間のスコア: ${number(from)} から ${number(to)} へ。`,
  leadSource: 'リード ソース',
  email: 'メール',
  lastSeen: '最終訪問',
  never: 'なし',
  mailable: 'メール送信可',
  notMailable: 'メール送信不可',
  unsubscribed: '配信停止',
  bounced: '不達',
  emailUnknown: '不明',
  matchedBy: (email) => `メール アドレス ${email} で照合`,
  sameAddress: (count) =>
    `Dynamics の他の ${number(count)} 件のレコードにも同じアドレスがあります。Net-Results では 1 人として扱われるため、次のレコードすべてに同じ内容が表示されます:`,
  andMore: (count) => `他 ${number(count)} 件`,
}
