import type * as english from '../general'
import type { Translated } from '../Translated'
import { inARow, inSentences } from '../wording'

export const language = 'ja-JP'
export const loading = '読み込んでいます'
export const loaded: Translated<typeof english.loaded> = (name) => `${name}を読み込みました`
export const tryAgain = '再試行'
export const checkAgain = '再確認'
export const copyDetails = '詳細をコピー'
export const copied = '詳細をコピーしました'
export const copyFailed = 'ブラウザーの制限によりコピーできませんでした'
export const refresh = '最新の情報に更新'
export const asOf: Translated<typeof english.asOf> = (time) => `${time} 時点`
export const refreshing: Translated<typeof english.refreshing> = (time) => `${time} 時点、更新中`
export const unknownValue = '不明'
export const unnamedRecord = '名前のないレコード'
export const openNetResults = 'Net-Results を開く'
export const sentences = inSentences('。', '')
export const enumerate = inARow('、')
