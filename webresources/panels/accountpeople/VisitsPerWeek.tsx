import { useId, useState } from 'react'
import { weekStarts, WEEKS } from '../../domain/visitWeeks'
import { Box } from '../../parts/Box'
import { formatDay } from '../../parts/formatTime'
import { Button, mergeClasses } from '../../parts/kit'
import { region } from '../../parts/region'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { number } from '../../parts/words/wording'
import { useVisitsPerWeekStyles } from './VisitsPerWeek.styles'

const words = strings.account

interface VisitsPerWeekProps {
  /** Oldest first; `null` = this account does not offer them. */
  readonly perWeek: readonly number[] | null
  readonly known: number
  readonly isComplete: boolean
}

/** Visits of the whole account, week by week, as columns or as a table. */
export function VisitsPerWeek({ perWeek, known, isComplete }: VisitsPerWeekProps) {
  const styles = useVisitsPerWeekStyles()
  const { now } = useServices()
  const contentId = useId()
  const [asTable, setAsTable] = useState(false)
  const labels = weekStarts(now(), region()).map((start, week) =>
    week === WEEKS - 1 ? words.thisWeek : formatDay(start),
  )
  return (
    <Box title={words.perWeek} note={isComplete ? words.weeks(WEEKS, known) : words.weeksSoFar(WEEKS, known)}>
      {perWeek === null ? (
        <p className={styles.none}>{words.visitsUnknown}</p>
      ) : (
        <>
          <div id={contentId} className={styles.root}>
            {asTable ? <WeekTable labels={labels} perWeek={perWeek} /> : <Columns labels={labels} perWeek={perWeek} />}
          </div>
          <div className={styles.foot}>
            <Button
              appearance="subtle"
              size="small"
              aria-controls={contentId}
              onClick={() => setAsTable((before) => !before)}
            >
              {asTable ? words.showChart : words.showTable}
            </Button>
          </div>
        </>
      )}
    </Box>
  )
}

interface WeeksProps {
  readonly labels: readonly string[]
  readonly perWeek: readonly number[]
}

const TOP = 16
const HEIGHT = 120
const BOTTOM = TOP + HEIGHT
/** Percent of the width: room for the numbers at the side, and one column with its gap. */
const START = 6
const STEP = (100 - START) / WEEKS
const WIDTH = 0.62 * STEP

/** Columns that start at zero, the present week in the stronger color and with its number. */
function Columns({ labels, perWeek }: WeeksProps) {
  const styles = useVisitsPerWeekStyles()
  const highest = Math.max(...perWeek)
  const ceiling = niceCeiling(highest)
  const y = (value: number) => BOTTOM - (value / ceiling) * HEIGHT
  const best = perWeek.lastIndexOf(highest)
  return (
    <svg className={styles.chart} role="img" aria-label={words.chart(WEEKS, labels[best] ?? '', highest)}>
      {[ceiling / 2, ceiling].map((value) => (
        <line key={value} className={styles.grid} x1={`${START}%`} x2="100%" y1={y(value)} y2={y(value)} />
      ))}
      {[0, ceiling / 2, ceiling].map((value) => (
        <text key={value} className={styles.label} x={`${START - 1.5}%`} y={y(value) + 4} textAnchor="end">
          {number(value)}
        </text>
      ))}
      {perWeek.map((count, week) => {
        const x = START + week * STEP + (STEP - WIDTH) / 2
        const middle = `${x + WIDTH / 2}%`
        const isThisWeek = week === WEEKS - 1
        return (
          <g key={week}>
            <rect
              className={isThisWeek ? styles.meant : styles.rest}
              x={`${x}%`}
              y={y(count)}
              width={`${WIDTH}%`}
              height={BOTTOM - y(count)}
              rx={2}
            >
              <title>{`${labels[week] ?? ''}: ${number(count)}`}</title>
            </rect>
            {isThisWeek && (
              <text className={styles.value} x={middle} y={y(count) - 4} textAnchor="middle">
                {number(count)}
              </text>
            )}
            {(week % 3 === 0 || isThisWeek) && (
              <text
                className={mergeClasses(styles.label, week % 6 === 3 && styles.spare)}
                x={isThisWeek ? '100%' : middle}
                y={BOTTOM + 18}
                textAnchor={isThisWeek ? 'end' : 'middle'}
              >
                {labels[week]}
              </text>
            )}
          </g>
        )
      })}
      <line className={styles.axis} x1={`${START}%`} x2="100%" y1={BOTTOM} y2={BOTTOM} />
    </svg>
  )
}

/** The next even number of 1, 2, 4 or 6 times a power of ten, so that its half is whole as well. */
function niceCeiling(highest: number): number {
  for (let power = 1; ; power *= 10) for (const step of [2, 4, 6, 10]) if (step * power >= highest) return step * power
}

function WeekTable({ labels, perWeek }: WeeksProps) {
  const styles = useVisitsPerWeekStyles()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {words.weekColumn}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.end)}>
            {words.visitsColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {perWeek.map((count, week) => (
          <tr key={week}>
            <th scope="row" className={styles.cell}>
              {labels[week]}
            </th>
            <td className={mergeClasses(styles.cell, styles.end)}>{number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
