import type { about as english } from '../about'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const about: Translated<typeof english> = {
  button: 'バージョン情報',
  title: 'Net-Results for Dynamics 365 のバージョン情報',
  version: 'バージョン',
  build: 'ビルド',
  api: 'Net-Results のアドレス',
  apiNone: 'まだ接続していません',
  page: 'ページ',
  requests: 'このページの最近の要求',
  noRequests: 'このページはまだ何も要求していません。',
  time: '時刻',
  request: '要求',
  result: '結果',
  duration: '所要時間',
  reference: '参照 ID',
  milliseconds: (count) => `${number(count)} ミリ秒`,
  notices: 'サードパーティに関する通知',
  note: '個人名やパスワードは含まれていません。',
  copy: 'コピー',
  copied: 'コピーしました',
  close: '閉じる',
}
