import { useId, type ReactNode } from 'react'
import type { SegmentId } from '../../domain/ids'
import { ComboBox } from '../../parts/ComboBox'
import { mergeClasses, Select } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useHotLeadsToolsStyles } from './HotLeadsTools.styles'
import { PERIODS, type useHotLeadsChoice } from './useHotLeadsChoice'

interface HotLeadsToolsProps {
  readonly choice: ReturnType<typeof useHotLeadsChoice>
  /** How many people are assigned to the rep; `null` = not known. */
  readonly total: number | null
  /** Since when it holds, and what reads it anew. */
  readonly freshness: ReactNode
}

const words = strings.hotLeads
const ALL = 'all'

/** The first line of the dashboard: whose people, which of them, how far back. */
export function HotLeadsTools({ choice, total, freshness }: HotLeadsToolsProps) {
  const styles = useHotLeadsToolsStyles()
  const segmentId = useId()
  const periodId = useId()
  const choices = [
    { id: ALL, label: words.allPeople(total) },
    ...choice.segments.map(({ id, name }) => ({ id: id as string, label: name })),
  ]
  return (
    <div className={styles.root}>
      <h1 className={styles.title}>{words.title}</h1>
      <span className={styles.scope}>{strings.people.scope}</span>
      <div className={styles.tools}>
        <div className={mergeClasses(styles.field, styles.wide)}>
          <label className={styles.label} htmlFor={segmentId}>
            {words.segment}
          </label>
          <div className={styles.segment} title={choice.isUnsupported ? words.segmentsUnsupported : undefined}>
            <ComboBox
              id={segmentId}
              label={words.segment}
              choices={choices}
              value={choice.segment?.id ?? (choice.isWaiting || choice.unknownSegmentId !== null ? null : ALL)}
              disabled={choice.isUnsupported}
              onChoose={(id) => choice.chooseSegment(id === ALL ? null : (id as SegmentId))}
            />
          </div>
        </div>
        <div className={styles.field}>
          <label className={styles.label} htmlFor={periodId}>
            {words.period}
          </label>
          <Select
            id={periodId}
            className={styles.period}
            value={String(choice.days)}
            onChange={(_, { value }) => choice.chooseDays(PERIODS.find((days) => String(days) === value) ?? 30)}
          >
            {PERIODS.map((days) => (
              <option key={days} value={days}>
                {words.periods[days]}
              </option>
            ))}
          </Select>
        </div>
      </div>
      <div className={styles.freshness}>{freshness}</div>
    </div>
  )
}
