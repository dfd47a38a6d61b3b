import type { account as english } from '../account'
import type { Translated } from '../Translated'
import { number } from '../wording'

const people = (count: number) => `${number(count)} 人`

export const account: Translated<typeof english> = {
  tabs: { list: 'Net-Results', people: '担当者', activity: '取引先企業の活動' },
  wrongTable: {
    title: '取引先企業ではありません',
    body: 'このページには 1 つの取引先企業の担当者が表示されます。取引先担当者とリードのフォームには、管理者が取引先担当者用のページを配置できます。',
  },
  noRecord: {
    title: 'レコードがありません',
    body: 'このページには 1 つの取引先企業が表示されます。取引先企業フォームの Net-Results タブから開いてください。',
  },
  hostMissing: {
    title: 'Dynamics で開いてください',
    body: 'このページは Dynamics 365 の取引先企業フォームで動作します。Dynamics の外で開かれています。',
  },
  thisAccount: 'この取引先企業',

  header: {
    region: '概要',
    people: '担当者',
    known: (count) => `${number(count)} 人が登録済み`,
    knownSoFar: (known, matched) => `照会済み ${number(matched)} 人中 ${number(known)} 人が登録済み`,
    mailable: 'メール送信可',
    visits: '訪問数 (30 日間)',
    more: (count) => `${number(count)} (前の 30 日間との差)`,
    same: '前の 30 日間と同じ',
    up: '増加',
    down: '減少',
    topScore: '最高スコア',
    noScore: 'なし',
    soFar: '現時点',
    cannotTell: '不明',
  },

  syncAccount: 'この取引先企業を同期',
  syncContact: 'この取引先担当者を同期',
  syncPerson: (name) => `この取引先担当者を同期: ${name}`,
  sendEmail: '追跡メールを送信',

  perWeek: '週ごとの訪問数',
  weeks: (weeks, known) => `${number(weeks)} 週間、登録済みの ${people(known)}`,
  weeksSoFar: (weeks, known) => `${number(weeks)} 週間、現時点で登録済みの ${people(known)}`,
  thisWeek: '今週',
  chart: (weeks, highest, visits) =>
    visits === 0
      ? `過去 ${number(weeks)} 週間の週ごとの訪問数。訪問はありません。`
      : `過去 ${number(weeks)} 週間の週ごとの訪問数。最多: ${highest}、${number(visits)} 件。`,
  showTable: '表で表示',
  showChart: 'グラフで表示',
  weekColumn: '週の開始日',
  visitsColumn: '訪問数',
  byPerson: '担当者別の訪問数',
  window: '30 日間',
  others: (count) => `他 ${people(count)}`,
  nobodyVisited: '過去 30 日間に訪問はありません。',
  visitsUnknown: 'この Net-Results アカウントの API では訪問を取得できません。',

  tools: 'この取引先企業の担当者',
  search: '担当者を検索',
  filter: '表示',
  filters: {
    all: 'すべての担当者',
    known: '登録済み',
    unknown: '未登録',
    mailable: 'メール送信可',
    notMailable: 'メール送信不可',
    visited: '30 日以内に訪問',
    noEmail: 'メール アドレスなし',
    inactive: 'Dynamics で非アクティブ',
    leads: 'リード',
  },
  matched: (matched, all) => `${people(all)}中 ${people(matched)}を照会済み`,
  lookUpAll: (count) => `${people(count)}すべてを照会`,
  stop: '停止',
  orderLater: (column) => `「${column}」での並べ替えは、全員の照会が終わると適用されます。`,
  filterLater: '全員の照会が終わっていないため、さらに増える可能性があります。',
  selected: (count) => `${people(count)}を選択中`,
  clear: 'クリア',
  emailOne: '送信先を 1 人選択してください。',
  emailUnknown: 'この人はまだ Net-Results に登録されていません。先に取引先担当者を同期してください。',
  emailNotLookedUp: 'この人はまだ照会されていません。',

  table: '担当者',
  columns: {
    select: '選択',
    name: '名前',
    score: 'スコア',
    change: '7 日間',
    activity: '最新の活動',
    when: '日時',
    visits: '訪問数',
    email: 'メール',
  },
  sortBy: (column) => `${column}で並べ替え`,
  selectAll: '表示中の担当者をすべて選択',
  select: (name) => `${name} を選択`,
  nothing: '–',
  noActivity: '活動なし',
  notKnown: '未登録',
  noEmail: 'メール アドレスなし',
  cannotTell: '不明',
  leadStates: { open: 'リード', qualified: '見込みありのリード', disqualified: '見込みなしのリード' },
  inactive: '非アクティブ',
  unnamed: '名前なし',

  shown: (shown, all) => (shown === all ? people(all) : `${people(all)}中 ${people(shown)}`),
  loading: (count) => `現在 ${people(count)}、さらに読み込んでいます`,
  scope: (account) => `${account} の取引先担当者とリード。子取引先企業の担当者は含まれません。`,
  scopeWithoutLeads: (account) =>
    `${account} の取引先担当者。お使いのセキュリティ ロールではリードを読み取れません。子取引先企業の担当者は含まれません。`,
  truncated: (count) => `最初の ${people(count)}のみ表示しています。`,
  missing: (parts) => `この Net-Results アカウントの API では取得できません: ${parts.join('、')}。`,
  facets: { score: 'スコア', mailing: 'メールの状態', activity: '活動', visits: '訪問' },

  nobodyTitle: (account) => `${account} に担当者がいません`,
  nobodyBody:
    'この取引先企業を会社名とする取引先担当者も、親取引先企業とするリードもありません。子取引先企業の担当者は含まれません。',
  nobodyWithoutLeads:
    'この取引先企業を会社名とする取引先担当者はいません。お使いのセキュリティ ロールではリードを読み取れないため、リードは存在する可能性があります。子取引先企業の担当者は含まれません。',
  filteredTitle: 'このフィルターに一致する担当者がいません',
  filteredBody: (count) => `${people(count)}が除外されています。表示するにはフィルターをクリアしてください。`,
  clearFilters: 'フィルターをクリア',
  openFailed: 'Dynamics でレコードを開けませんでした',

  activity: {
    list: 'この取引先企業の最近の活動',
    loading: '活動を読み込んでいます',
    newest: (count) => `最近の活動 ${number(count)} 件`,
    newestSoFar: (count, matched, all) =>
      `照会済み ${people(matched)}の最近の活動 ${number(count)} 件、残り ${people(all - matched)}`,
    loadMore: 'さらに読み込む',
    loadingMore: 'さらに活動を読み込んでいます',
    noneTitle: '活動はまだありません',
    noneBody: (account) =>
      `Net-Results には ${account} の担当者の記録がまだありません。今後の訪問、メール、フォームがここに表示されます。`,
    unknownTitle: 'この取引先企業の担当者はまだ Net-Results に登録されていません',
    unknownBody: 'Net-Results に記録されると活動が表示されます。今すぐ同期できます。',
    untitled: '説明のない活動',
    undated: '日付なし',
  },
}
