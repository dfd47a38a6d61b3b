import type { since as english } from '../since'
import type { Translated } from '../Translated'
import { number } from '../wording'

const orMore = (count: number, mayBeMore: boolean) => `${number(count)} 件${mayBeMore ? '以上' : ''}`

export const since: Translated<typeof english> = {
  region: '前回の確認以降',
  markAsSeen: '確認済みにする',
  markedAsSeen: '確認済みにしました',
  scoreUp: (points) => `スコア ${number(points)} 上昇`,
  scoreDown: (points) => `スコア ${number(points)} 下降`,
  visits: (count, mayBeMore) => `訪問 ${orMore(count, mayBeMore)}`,
  /** The types are Net-Results' own and stay as they are. */
  ofType: (typeName, count, mayBeMore) => `${typeName === '' ? 'その他' : typeName} ${orMore(count, mayBeMore)}`,
  request: (what, moment) => `${what} (${moment} 以降)`,
}
