import type { hotLeads as english } from '../hotLeads'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const hotLeads: Translated<typeof english> = {
  title: 'ホット リードの内訳',
  segment: 'セグメント',
  allPeople: (count) => (count === null ? '自分の担当すべて' : `自分の担当すべて (${number(count)})`),
  segmentsUnsupported: 'この Net-Results アカウントの API ではセグメントを使用できません。',
  period: '期間',
  periods: { 7: '過去 7 日間', 30: '過去 30 日間', 90: '過去 90 日間' },

  visitors: '最も活動的な訪問者',
  visitorsNote: (days) => `訪問数、${number(days)} 日間`,
  visits: (count) => `${number(count)} 件の訪問`,
  countedIn: (visits) => `最新の ${number(visits)} 件の訪問を集計`,
  noVisitors: {
    title: (days) => `過去 ${number(days)} 日間に訪問した人はいません`,
    body: '自分に割り当てられた人の訪問がここに表示されます。',
  },

  scores: 'リード スコア上位',
  scoresNote: (overlay) => `${overlay}、`,
  sort: 'リード スコア上位の並べ替え',
  sorts: { score: 'スコア順', change: '7 日間の上昇幅順' },
  sparkline: (from, to) => `過去 30 日間のスコア: ${number(from)} から ${number(to)} へ。`,

  recent: '最近の活動',
  recentNote: '新しい順',
  recentScope: (count) => `最近訪問した ${number(count)} 人の活動`,
  noActivity: {
    title: (days) => `過去 ${number(days)} 日間の活動はありません`,
    body: '自分に割り当てられた人の訪問、メール、フォームがここに表示されます。',
  },

  shownOf: (shown, total) => `${number(total)} 人中 ${number(shown)} 人`,
  firstOfAtLeast: (shown, atLeast) => `${number(atLeast)} 人以上のうち最初の ${number(shown)} 人`,
  checked: (checked, total) =>
    total === null ? `${number(checked)} 人を確認済み` : `${number(total)} 人中 ${number(checked)} 人を確認済み`,
  checkMore: 'さらに確認',
  showAll: (total) => `${number(total)} 人すべて表示`,
  showMore: (count) => `さらに ${number(count)} 人を表示`,
  showFewer: '表示を減らす',

  excluded: {
    title: (segment) => `「${segment}」に該当する人がいません`,
    body: (checked, days) =>
      `過去 ${number(days)} 日間の ${number(checked)} 人を Net-Results が確認しました。期間を長くするか、別のセグメントを選択してください。`,
    notYet: (checked, total) =>
      total === null
        ? `最初の ${number(checked)} 人には該当者がいません。まだ確認していない人がいます。`
        : `${number(total)} 人中、最初の ${number(checked)} 人には該当者がいません。`,
    short: '期間を長くするか、別のセグメントを選択してください。',
    clear: '自分の担当をすべて表示',
  },
  unknownSegment: {
    title: 'このセグメントは存在しません',
    body: (id) =>
      `リンクまたは前回の選択で指定されたセグメント ${id} は、Net-Results に存在しないか、削除されています。`,
  },
  segmentResult: (segment, summary) => `${segment}: ${summary}`,

  actions: (name) => `その他: ${name}`,
  preview: 'プレビュー',
  pin: 'ピン留め',
  unpin: 'ピン留めを外す',
  pinned: 'ピン留め済み',
  snooze: '1 週間スヌーズ',
  wake: 'スヌーズを終了',
  snoozedUntil: (when) => `${when} までスヌーズ`,
  backEarly: 'スコアが急上昇したためスヌーズを終了しました',
  pinnedSaid: (name) => `${name} を先頭にピン留めしました`,
  unpinnedSaid: (name) => `${name} のピン留めを外しました`,
  snoozedSaid: (name) => `${name} を 1 週間、またはスコアが 10 上がるまでスヌーズします`,
  wokenSaid: (name) => `${name} を再び表示します`,
  hidden: (count) => `スヌーズ中 ${number(count)} 人`,
  showHidden: (count) => `スヌーズ中の ${number(count)} 人を表示`,
  hideHidden: 'スヌーズ中の人を非表示',
  allSnoozed: {
    title: '全員がスヌーズ中です',
    body: (count) => `${number(count)} 人は、期間が終わるかスコアが急上昇すると再び表示されます。`,
  },
}
