import { useId } from 'react'
import { scoreChange, scoreTrend } from '../../domain/scoreTrend'
import type { ScoredContact } from '../../domain/ScoredContact'
import { ArrowDown12Regular, ArrowUp12Regular, mergeClasses } from '../../parts/kit'
import { Sparkline } from '../../parts/Sparkline'
import { useSpokenStyles } from '../../parts/spoken.styles'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { useTrendStyles } from './Trend.styles'

const CHANGE_DAYS = 7
const TREND_DAYS = 30

/** How the score went: its change in 7 days, and a line. Absent when Net-Results keeps no history. */
export function Trend({ person }: { readonly person: ScoredContact }) {
  const styles = useTrendStyles()
  const { spoken } = useSpokenStyles()
  const { now } = useServices()
  const id = useId()
  const words = strings.header
  const change = scoreChange(person, CHANGE_DAYS, now())
  const points = scoreTrend(person, TREND_DAYS, now())
  const [first, last] = [points[0], points[points.length - 1]]
  if (first === undefined || last === undefined) return null
  return (
    <>
      <dt className={spoken} id={id}>
        {words.trend}
      </dt>
      <dd className={styles.value} aria-labelledby={id}>
        {change !== null && <Change points={change} />}
        {points.length > 1 && (
          <Sparkline points={points} label={words.sparkline(TREND_DAYS, first.score, last.score)} />
        )}
      </dd>
    </>
  )
}

function Change({ points }: { readonly points: number }) {
  const styles = useTrendStyles()
  const words = strings.header
  if (points === 0) return <span className={styles.change}>{words.trendNone}</span>
  const Arrow = points > 0 ? ArrowUp12Regular : ArrowDown12Regular
  return (
    <span className={mergeClasses(styles.change, points > 0 ? styles.up : styles.down)}>
      <Arrow role="img" aria-label={points > 0 ? words.up : words.down} /> {words.inDays(Math.abs(points))}
    </span>
  )
}
