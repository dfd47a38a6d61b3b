import type { since as english } from '../since'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted } from './counted'

const orMore = (text: string, mayBeMore: boolean) => (mayBeMore ? `${text} o más` : text)

export const since: Translated<typeof english> = {
  region: 'Desde la última vez que miró',
  markAsSeen: 'Marcar como visto',
  markedAsSeen: 'Marcado como visto',
  scoreUp: (points) => `La puntuación sube ${number(points)}`,
  scoreDown: (points) => `La puntuación baja ${number(points)}`,
  visits: (count, mayBeMore) => orMore(counted(count, 'visita', 'visitas'), mayBeMore),
  /** The types are Net-Results' own, in English. */
  ofType: (typeName, count, mayBeMore) =>
    `${typeName === '' ? 'Otras' : typeName}: ${orMore(number(count), mayBeMore)}`,
  request: (what, moment) => `${what} desde ${moment}`,
}
