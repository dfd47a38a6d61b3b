import type { leadScore as english } from '../leadScore'
import type { Translated } from '../Translated'
import { change, number } from '../wording'

export const leadScore: Translated<typeof english> = {
  score: number,
  noScore: 'スコアなし',
  overlays: 'オーバーレイ',
  trendWindow: '推移: 過去 30 日間',
  overlayColumn: 'オーバーレイ',
  scoreColumn: 'スコア',
  changeColumn: '7 日間',
  trendColumn: '推移',
  shownInHeader: 'ヘッダーに表示',
  unnamedOverlay: '名前のないオーバーレイ',
  up: (points) => `7 日間で ${number(points)} 上昇`,
  down: (points) => `7 日間で ${number(points)} 下降`,
  unchanged: '7 日間変化なし',
  changeUnknown: '7 日間の変化は不明',
  nothing: '–',
  trend: (from, to) => `過去 30 日間: ${number(from)} から ${number(to)} へ。`,
  parts: (score) => (score === null ? 'スコアの内訳' : `${number(score)} の内訳`),
  part: { activity: '活動スコア', contact: 'コンタクト スコア', other: 'その他' },
  noParts: 'Net-Results から取得できるのはこのオーバーレイの合計スコアのみで、内訳はありません。',

  whyHot: '関心が高い理由',
  likelyDrivers: '考えられる要因',
  whyHotNote: '過去 30 日間。理由を選択すると活動が表示されます。',
  likelyDriversNote: '過去 30 日間。Net-Results から点数は示されません。',
  cutOff: (count) => `最新の ${number(count)} 件の活動のみ集計しています。`,
  noReasons: (name) => `${name} さんの過去 30 日間に、スコアの理由となる活動はありません。`,
  reasonUnnamed: 'その他の活動',
  times: (count) => `${number(count)} 回`,
  lastAt: (times, last) => `${times} · ${last}`,
  points: change,
  showAllReasons: (count) => `${number(count)} 件すべて表示`,
  showFewerReasons: '表示を減らす',
  request: (reason) => `${reason}、過去 30 日間`,

  adjust: 'スコアの調整',
  newScore: '新しいスコア',
  steps: '増減',
  now: (score) => (score === null ? '現在スコアはありません。' : `現在 ${number(score)}。`),
  higher: (by) => `新しいスコアは ${number(by)} 高くなります。`,
  lower: (by) => `新しいスコアは ${number(by)} 低くなります。`,
  limits: (low, high) => `${number(low)} から ${number(high)} までの整数。`,
  problems: {
    missing: '新しいスコアを入力してください。',
    notWhole: '小数点のない整数を入力してください。',
    tooLow: (low) => `スコアの最小値は ${number(low)} です。`,
    tooHigh: (high) => `スコアの最大値は ${number(high)} です。`,
    loading: 'スコアをまだ取得していません。しばらくしてからもう一度お試しください。',
    same: (score) => `スコアは既に ${number(score)} です。`,
  },
  reason: '理由',
  reasonHint: '省略可能。変更とともに Net-Results に保存されます。',
  set: 'スコアを設定',
  clear: 'クリア',
  scoreUnknown: 'このオーバーレイのスコアを読み取れなかったため、ここでは変更できません。',
  notOffered:
    'この Net-Results アカウントの API ではスコアを変更できません。Net-Results で変更してください。変更されるとすぐにここに表示されます。',

  changed: (overlay, to, from) => {
    const set = overlay === null ? `スコアを ${number(to)} に設定` : `${overlay} を ${number(to)} に設定`
    return from === null ? set : `${set} (変更前 ${number(from)})`
  },
  saved: (message) => `保存済み: ${message}`,
  undone: (message) => `元に戻しました: ${message}`,
  refused: (message) => `保存されていません: ${message}`,
  unsure: (message) => `未確認: ${message}`,
  mayHaveChanged: 'スコアが変更された可能性があります。もう一度変更する前に再確認してください。',
  stillOther: (score) => `Net-Results でのスコアは ${number(score)} です。`,

  session: 'このページを開いてからの調整',
  state: {
    pending: '保留中',
    saving: '保存中',
    saved: '保存済み',
    undone: '元に戻しました',
    refused: '保存されていません',
    unsure: '未確認',
  },
}
