import type { since as english } from '../since'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted } from './counted'

const orMore = (text: string, mayBeMore: boolean) => (mayBeMore ? `${text} ou mais` : text)

export const since: Translated<typeof english> = {
  region: 'Desde a última vez que você olhou',
  markAsSeen: 'Marcar como visto',
  markedAsSeen: 'Marcado como visto',
  scoreUp: (points) => `Pontuação subiu ${number(points)}`,
  scoreDown: (points) => `Pontuação caiu ${number(points)}`,
  visits: (count, mayBeMore) => orMore(counted(count, 'visita', 'visitas'), mayBeMore),
  /** The types are Net-Results' own, in English. */
  ofType: (typeName, count, mayBeMore) =>
    `${typeName === '' ? 'Outras' : typeName}: ${orMore(number(count), mayBeMore)}`,
  request: (what, moment) => `${what} desde ${moment}`,
}
