import { useRef, useState, type KeyboardEvent } from 'react'
import { useBarChartStyles } from './BarChart.styles'
import { Button, mergeClasses } from './kit'
import { strings } from './strings'
import { number } from './words/wording'

export interface Bar {
  readonly key: string
  /** Under the column; empty where there is no room for all of them. */
  readonly label: string
  /** What the column says when it is spoken: `60 to 69: 13 people`. */
  readonly told: string
  /** The same in the table. */
  readonly name: string
  readonly value: number
  /** Chosen: the others are drawn paler. */
  readonly isChosen: boolean
}

interface BarChartProps {
  /** What there is to see, as a sentence. */
  readonly sentence: string
  readonly bars: readonly Bar[]
  readonly columns: { readonly name: string; readonly value: string }
  /** Filters by a column; called with the chosen one again to clear. */
  readonly onChoose: (key: string) => void
  /** Numbers over the columns. */
  readonly hasValues: boolean
}

const HEIGHT = 120
/** The rest is room for the number on top. */
const HIGHEST = 98
/** Columns over which there is room for numbers on a phone. */
const MOST_NARROW_VALUES = 12
/** Labels for which there is room there. */
const MOST_NARROW_LABELS = 6

/** Columns from zero, each a button that filters; or the same numbers as a table. One tab stop, arrow keys move. */
export function BarChart({ sentence, bars, columns, onChoose, hasValues }: BarChartProps) {
  const styles = useBarChartStyles()
  const [asTable, setAsTable] = useState(false)
  const [at, setAt] = useState(0)
  const buttons = useRef<HTMLDivElement>(null)
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const anyChosen = bars.some(({ isChosen }) => isChosen)
  const width = 100 / Math.max(1, bars.length)
  const narrowStep = narrowLabelStep(bars)
  const gap = bars.length > 40 ? 0.1 : 0.05
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = Math.max(0, Math.min(bars.length - 1, at + step))
    setAt(next)
    const button = buttons.current?.children[next]
    if (button instanceof HTMLElement) button.focus()
  }
  return (
    <figure className={styles.root}>
      {asTable ? (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={sentence}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th className={styles.cell} scope="col">
                  {columns.name}
                </th>
                <th className={styles.cell} scope="col">
                  {columns.value}
                </th>
              </tr>
            </thead>
            <tbody>
              {bars.map(({ key, name, value }) => (
                <tr key={key}>
                  <td className={styles.cell}>{name}</td>
                  <td className={styles.cell}>{number(value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <>
          <div className={styles.plot}>
            <svg
              className={styles.svg}
              viewBox={`0 0 100 ${HEIGHT}`}
              preserveAspectRatio="none"
              role="img"
              aria-label={sentence}
            >
              {bars.map(({ key, value, isChosen }, index) => {
                const height = (HIGHEST * value) / most
                return (
                  <rect
                    key={key}
                    className={mergeClasses(styles.bar, (isChosen || !anyChosen) && styles.meant)}
                    x={index * width + width * gap}
                    y={HEIGHT - height}
                    width={width * (1 - 2 * gap)}
                    height={height}
                  />
                )
              })}
              <line className={styles.base} x1="0" y1={HEIGHT} x2="100" y2={HEIGHT} vectorEffect="non-scaling-stroke" />
            </svg>
            <div ref={buttons} role="group" aria-label={columns.name} className={styles.columns} onKeyDown={move}>
              {bars.map(({ key, told, value, isChosen }, index) => (
                <button
                  key={key}
                  type="button"
                  className={styles.column}
                  aria-label={told}
                  aria-pressed={isChosen}
                  title={told}
                  tabIndex={index === Math.min(at, bars.length - 1) ? 0 : -1}
                  onFocus={() => setAt(index)}
                  onClick={() => onChoose(key)}
                >
                  {hasValues && (
                    <span
                      className={mergeClasses(styles.value, bars.length > MOST_NARROW_VALUES && styles.wideOnly)}
                      style={{ bottom: `${(100 * HIGHEST * value) / most / HEIGHT}%` }}
                      aria-hidden
                    >
                      {number(value)}
                    </span>
                  )}
                </button>
              ))}
            </div>
          </div>
          <div className={styles.labels} aria-hidden>
            {bars.map(({ key, label }, index) => (
              <span key={key} className={mergeClasses(styles.label, index % narrowStep !== 0 && styles.wideOnly)}>
                {label}
              </span>
            ))}
          </div>
        </>
      )}
      <Button appearance="subtle" size="small" className={styles.switch} onClick={() => setAsTable(!asTable)}>
        {asTable ? strings.table.showChart : strings.table.showTable}
      </Button>
    </figure>
  )
}

/** Every how manieth column keeps its label on a phone: of those that have one, as many as there is room for. */
function narrowLabelStep(bars: readonly Bar[]): number {
  const labelled = bars.flatMap(({ label }, index) => (label === '' ? [] : [index]))
  const every = labelled[1] ?? 1
  return every * Math.ceil(labelled.length / MOST_NARROW_LABELS)
}
