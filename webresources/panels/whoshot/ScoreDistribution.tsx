import { useId, useMemo, type ReactNode } from 'react'
import type { HotContact } from '../../domain/HotContact'
import { scoreBands } from '../../domain/scoreBands'
import { BarChart } from '../../parts/BarChart'
import { describeError } from '../../parts/describeError'
import { InlineProblem } from '../../parts/InlineProblem'
import { Button } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { MOST_ROWS, type RowsOf } from '../../parts/table/useRows'
import { useServices } from '../../parts/useServices'
import { useScoreDistributionStyles } from './ScoreDistribution.styles'

interface ScoreDistributionProps {
  readonly all: RowsOf<HotContact>['all']
  /** The lowest score of the chosen column. */
  readonly band: number | null
  readonly onBand: (band: number | null) => void
  readonly overlayField: ReactNode
}

const words = strings.funnelVision.chart

/** How the scores are spread. Comes after the rows, because for it everybody has to be read. */
export function ScoreDistribution({ all, band, onBand, overlayField }: ScoreDistributionProps) {
  const styles = useScoreDistributionStyles()
  const { scene } = useServices()
  const titleId = useId()
  const people = all.data?.rows
  const bands = useMemo(() => (people === undefined ? null : scoreBands(people.map(({ score }) => score))), [people])
  const chosen = bands?.find(({ from }) => from === band)
  const total = people?.length ?? 0
  const most = bands?.reduce((best, one) => (one.count > best.count ? one : best))
  return (
    <section className={styles.root} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 className={styles.title} id={titleId}>
          {words.title}
        </h2>
        <span className={styles.note}>
          {bands === null
            ? ''
            : chosen === undefined
              ? words.note(total)
              : words.chosen(words.band(chosen.from, chosen.to), chosen.count, total)}
          {all.data?.isComplete === false && ` · ${strings.table.stoppedAt(MOST_ROWS, strings.funnelVision.people)}`}
        </span>
        {band !== null && (
          <Button appearance="subtle" size="small" onClick={() => onBand(null)}>
            {words.showAll}
          </Button>
        )}
        <div className={styles.end}>{overlayField}</div>
      </div>
      {all.error !== null && bands === null ? (
        <InlineProblem problem={describeError(all.error, scene)} onRetry={() => void all.refetch()} />
      ) : bands === null ? (
        <div className={styles.waiting} aria-busy>
          {strings.table.chartReading}
        </div>
      ) : (
        <BarChart
          hasValues
          sentence={words.sentence(
            total,
            most === undefined ? '' : words.most(words.band(most.from, most.to), most.count),
          )}
          columns={{ name: words.bandColumn, value: words.peopleColumn }}
          bars={bands.map(({ from, to, count }) => ({
            key: String(from),
            label: words.band(from, to),
            name: words.band(from, to),
            told: words.bandTold(from, to, count),
            value: count,
            isChosen: from === band,
          }))}
          onChoose={(key) => onBand(Number(key) === band ? null : Number(key))}
        />
      )}
    </section>
  )
}
