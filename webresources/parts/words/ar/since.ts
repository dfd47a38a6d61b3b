import type { since as english } from '../since'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted } from './counted'
import { leftToRight } from './leftToRight'
import { nouns } from './nouns'

const orMore = (count: number, mayBeMore: boolean) => (mayBeMore ? leftToRight(`${number(count)}+`) : number(count))

export const since: Translated<typeof english> = {
  region: 'منذ آخر اطلاع لك',
  markAsSeen: 'وضع علامة كمقروء',
  markedAsSeen: 'تم وضع علامة كمقروء',
  scoreUp: (points) => `ارتفعت النقاط بمقدار ${number(points)}`,
  scoreDown: (points) => `انخفضت النقاط بمقدار ${number(points)}`,
  visits: (count, mayBeMore) => (mayBeMore ? `الزيارات: ${orMore(count, mayBeMore)}` : counted(count, nouns.visits)),
  /** The types have the names that Net-Results gives them, as in the filter of the stream. */
  ofType: (typeName, count, mayBeMore) => `${typeName === '' ? 'أنشطة أخرى' : typeName}: ${orMore(count, mayBeMore)}`,
  request: (what, moment) => `${what} منذ ${moment}`,
}
