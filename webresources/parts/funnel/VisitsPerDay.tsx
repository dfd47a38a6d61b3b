import { useMemo, type ReactNode } from 'react'
import { daysOf, type FunnelRange } from '../../domain/FunnelView'
import type { Visit } from '../../domain/Visit'
import { visitsPerDay } from '../../domain/visitsPerDay'
import { BarChart } from '../BarChart'
import { formatCalendarDay } from '../formatTime'
import { Button } from '../kit'
import { calendarDay, offsetAt } from '../region'
import { strings } from '../strings'
import type { RowsOf } from '../table/useRows'
import { useServices } from '../useServices'
import { ChartTile } from './ChartTile'

interface VisitsPerDayProps {
  readonly all: RowsOf<Visit>['all']
  readonly range: FunnelRange
  readonly onRange: (range: FunnelRange) => void
  readonly tools: ReactNode
}

const words = strings.funnelVision.activity
/** Columns under which there is room for a day. */
const MOST_LABELS = 10

/** Visits of each day; a day is a filter. */
export function VisitsPerDay({ all, range, onRange, tools }: VisitsPerDayProps) {
  const { now } = useServices()
  const { from, to } = daysOf(range, calendarDay(now()))
  const visits = all.data?.rows
  const days = useMemo(
    () => (visits === undefined ? null : visitsPerDay(visits, { from, to }, offsetAt)),
    [from, to, visits],
  )
  const best = days?.reduce<(typeof days)[number] | null>(
    (most, one) => (most === null || one.count > most.count ? one : most),
    null,
  )
  const every = Math.ceil((days?.length ?? 1) / MOST_LABELS)
  return (
    <ChartTile
      title={words.chartTitle}
      note={days === null || visits === undefined ? '' : words.chartNote(visits.length, days.length)}
      noun={strings.funnelVision.visits}
      all={all}
      undo={
        from === to && (
          <Button appearance="subtle" size="small" onClick={() => onRange(30)}>
            {strings.funnelVision.days[30]}
          </Button>
        )
      }
      tools={tools}
      height={168}
    >
      {days === null || visits === undefined ? null : (
        <BarChart
          hasValues={days.length <= 31}
          sentence={words.sentence(
            visits.length,
            days.length,
            best === null || best === undefined ? strings.table.nothing : formatCalendarDay(best.day),
            best?.count ?? 0,
          )}
          columns={{ name: words.dayColumn, value: words.visitsColumn }}
          bars={days.map(({ day, count }, index) => ({
            key: day,
            label: index % every === 0 ? formatCalendarDay(day) : '',
            name: formatCalendarDay(day),
            told: words.day(formatCalendarDay(day), count),
            value: count,
            isChosen: from === to && day === from,
          }))}
          onChoose={(day) => onRange(from === to && day === from ? 30 : { from: day, to: day })}
        />
      )}
    </ChartTile>
  )
}
