import type { personDetails as english } from '../personDetails'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const personDetails: Translated<typeof english> = {
  region: (name) => `${name} の詳細`,
  close: '詳細を閉じる',
  openRecord: 'レコードを開く',
  score: (overlay) => `リード スコア、${overlay}`,
  noScore: 'スコアなし',
  lastSeen: (when) => `最終訪問 ${when}`,
  never: '訪問なし',
  visits: '訪問',
  visitsNote: (days) => `過去 ${number(days)} 日間`,
  noVisits: 'この期間の訪問はありません。',
  visitColumns: { when: '日時', pages: 'ページ', duration: '滞在時間', entry: '最初のページ' },
  showAllVisits: (count) => `${number(count)} 件すべて表示`,
  whyHot: '関心が高い理由',
  likelyDrivers: '考えられる要因',
  noReasons: '過去 30 日間に、スコアの理由となる活動はありません。',
  reason: (name, count) => (count === 1 ? name : `${name}、${number(count)} 回`),
  latest: '最新の活動',
  noActivity: '過去 30 日間の活動はありません。',
}
