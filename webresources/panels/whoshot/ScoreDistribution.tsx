import { useMemo, type ReactNode } from 'react'
import type { HotContact } from '../../domain/HotContact'
import { scoreBands } from '../../domain/scoreBands'
import { BarChart } from '../../parts/BarChart'
import { ChartTile } from '../../parts/funnel/ChartTile'
import { Button } from '../../parts/kit'
import { strings } from '../../parts/strings'
import type { RowsOf } from '../../parts/table/useRows'

interface ScoreDistributionProps {
  readonly all: RowsOf<HotContact>['all']
  /** The lowest score of the chosen column. */
  readonly band: number | null
  readonly onBand: (band: number | null) => void
  readonly overlayField: ReactNode
}

const words = strings.funnelVision.chart

/** How the scores are spread; a column is a filter. */
export function ScoreDistribution({ all, band, onBand, overlayField }: ScoreDistributionProps) {
  const people = all.data?.rows
  const bands = useMemo(() => (people === undefined ? null : scoreBands(people.map(({ score }) => score))), [people])
  const chosen = bands?.find(({ from }) => from === band)
  const total = people?.length ?? 0
  const most = bands?.reduce((best, one) => (one.count > best.count ? one : best))
  return (
    <ChartTile
      title={words.title}
      note={
        bands === null
          ? ''
          : chosen === undefined
            ? words.note(total)
            : words.chosen(words.band(chosen.from, chosen.to), chosen.count, total)
      }
      noun={strings.funnelVision.people}
      all={all}
      undo={
        band !== null && (
          <Button appearance="subtle" size="small" onClick={() => onBand(null)}>
            {words.showAll}
          </Button>
        )
      }
      tools={overlayField}
      height={176}
    >
      {bands === null ? null : (
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
    </ChartTile>
  )
}
