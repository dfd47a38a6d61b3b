import { useId, useState } from 'react'
import { isCalendarDay } from '../../domain/dateRange'
import { daysOf, FUNNEL_DAYS, type FunnelRange } from '../../domain/FunnelView'
import { Input, Select } from '../kit'
import { calendarDay } from '../region'
import { strings } from '../strings'
import { useServices } from '../useServices'
import { useFilterStyles } from './filters.styles'

interface RangeFieldsProps {
  readonly range: FunnelRange
  readonly onChange: (range: FunnelRange) => void
}

const words = strings.funnelVision
const CUSTOM = 'custom'

/** From which day to which, both inclusive: by name, or spelled out. */
export function RangeFields({ range, onChange }: RangeFieldsProps) {
  const styles = useFilterStyles()
  const { now } = useServices()
  const fromId = useId()
  const toId = useId()
  const problemId = useId()
  const days = daysOf(range, calendarDay(now()))
  /** What was typed and can't be asked for yet; belongs to one range. */
  const [draft, setDraft] = useState<{ readonly of: FunnelRange; readonly from: string; readonly to: string } | null>(
    null,
  )
  const shown = draft?.of === range ? draft : days
  const isReversed = isCalendarDay(shown.from) && isCalendarDay(shown.to) && shown.to < shown.from
  const type = (part: { readonly from?: string; readonly to?: string }) => {
    const next = { from: shown.from, to: shown.to, ...part }
    if (isCalendarDay(next.from) && isCalendarDay(next.to) && next.from <= next.to) {
      setDraft(null)
      onChange(next)
    } else setDraft({ of: range, ...next })
  }
  const field = (id: string, label: string, name: 'from' | 'to') => (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <Input
        id={id}
        className={styles.date}
        type="date"
        value={shown[name]}
        aria-invalid={isReversed || undefined}
        {...(isReversed ? { 'aria-describedby': problemId } : {})}
        onChange={(_, { value }) => type({ [name]: value })}
      />
    </div>
  )
  return (
    <>
      <Select
        className={styles.whole}
        aria-label={words.dates}
        value={typeof range === 'number' ? String(range) : CUSTOM}
        onChange={(_, { value }) => {
          setDraft(null)
          onChange(FUNNEL_DAYS.find((one) => String(one) === value) ?? days)
        }}
      >
        {FUNNEL_DAYS.map((one) => (
          <option key={one} value={one}>
            {words.days[one]}
          </option>
        ))}
        <option value={CUSTOM}>{words.custom}</option>
      </Select>
      {field(fromId, words.from, 'from')}
      {field(toId, words.to, 'to')}
      {isReversed && (
        <span className={styles.problem} id={problemId} role="alert">
          {words.reversed}
        </span>
      )}
    </>
  )
}
