import { useId, type ReactNode } from 'react'
import { describeError } from '../describeError'
import { InlineProblem } from '../InlineProblem'
import { strings } from '../strings'
import { MOST_ROWS, type RowsOf } from '../table/useRows'
import { useServices } from '../useServices'
import { useChartTileStyles } from './ChartTile.styles'

interface ChartTileProps<Row extends { readonly id: string }> {
  readonly title: string
  readonly note: string
  /** What the rows are, in the plural: `people`. */
  readonly noun: string
  /** What is counted. */
  readonly all: RowsOf<Row>['all']
  /** Takes the filter away that the chart has set. */
  readonly undo: ReactNode
  readonly tools: ReactNode
  /** Pixels that the chart will take. */
  readonly height: number
  /** The chart; `null` = not everything has been read yet. */
  readonly children: ReactNode
}

/** A chart over everything that the filters let through: it comes after the rows, because for it all have to be read. */
export function ChartTile<Row extends { readonly id: string }>(props: ChartTileProps<Row>) {
  const { title, note, noun, all, undo, tools, height, children } = props
  const styles = useChartTileStyles()
  const { scene } = useServices()
  const titleId = useId()
  return (
    <section className={styles.root} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 className={styles.title} id={titleId}>
          {title}
        </h2>
        <span className={styles.note}>
          {note}
          {all.data?.isComplete === false && ` · ${strings.table.stoppedAt(MOST_ROWS, noun)}`}
        </span>
        {undo}
        <div className={styles.end}>{tools}</div>
      </div>
      {children ??
        (all.error !== null ? (
          <InlineProblem problem={describeError(all.error, scene)} onRetry={() => void all.refetch()} />
        ) : (
          <div className={styles.waiting} style={{ height }} aria-busy>
            {strings.table.chartReading}
          </div>
        ))}
    </section>
  )
}
