import type { ScorePoint } from '../domain/ScoredContact'
import { useSparklineStyles } from './Sparkline.styles'

interface SparklineProps {
  /** Oldest first. */
  readonly points: readonly ScorePoint[]
  /** What there is to see, as a sentence. */
  readonly label: string
  /** Pixels. */
  readonly width?: number
  readonly height?: number
}

/** Room for the dot at the end. */
const EDGE = 4

/** How a score went. Does not start at zero, so the number stands beside it. */
export function Sparkline({ points, label, width = 112, height = 32 }: SparklineProps) {
  const styles = useSparklineStyles()
  const [first, last] = [points[0], points[points.length - 1]]
  if (first === undefined || last === undefined || first === last) return null
  const scores = points.map(({ score }) => score)
  const [low, high] = [Math.min(...scores), Math.max(...scores)]
  const x = ({ at }: ScorePoint) => round(EDGE + ((at - first.at) / (last.at - first.at || 1)) * (width - 2 * EDGE))
  const y = ({ score }: ScorePoint) => round(height - EDGE - ((score - low) / (high - low || 1)) * (height - 2 * EDGE))
  return (
    <svg className={styles.root} width={width} height={height} role="img" aria-label={label}>
      <polyline className={styles.line} points={points.map((point) => `${x(point)},${y(point)}`).join(' ')} />
      <circle className={styles.dot} cx={x(last)} cy={y(last)} r="3" />
    </svg>
  )
}

const round = (value: number) => Math.round(value * 10) / 10
