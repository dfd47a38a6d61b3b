import { RANGE_PRESETS, type RangePreset } from '../../domain/dateRange'
import type { ActivityTypeId } from '../../domain/ids'
import { Field, Input, SearchRegular, Select } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useActivityToolsStyles } from './ActivityTools.styles'
import type { FilterChoice } from './useActivityFilter'

interface ActivityToolsProps {
  readonly choice: FilterChoice
  readonly reversed: boolean
  readonly types: readonly { readonly id: ActivityTypeId; readonly name: string; readonly count: number | null }[]
  /** How many are shown of how many, in words. */
  readonly summary: string
  readonly onChange: (part: Partial<FilterChoice>) => void
}

/** Search, type and dates; what they leave is said at the end of the line. */
export function ActivityTools({ choice, reversed, types, summary, onChange }: ActivityToolsProps) {
  const styles = useActivityToolsStyles()
  const words = strings.stream
  const counts = types.map((type) => type.count)
  const all =
    counts.every((count) => count !== null) && counts.length > 0
      ? counts.reduce((sum: number, count) => sum + (count ?? 0), 0)
      : null
  return (
    <div role="search" className={styles.root}>
      <Input
        className={styles.search}
        type="search"
        value={choice.search}
        contentBefore={<SearchRegular aria-hidden />}
        placeholder={words.search}
        aria-label={words.search}
        onChange={(_event, { value }) => onChange({ search: value })}
      />
      <Select
        aria-label={words.type}
        value={choice.typeId ?? ''}
        onChange={(_event, { value }) => onChange({ typeId: value === '' ? null : (value as ActivityTypeId) })}
      >
        <option value="">{all === null ? words.allTypes : words.withCount(words.allTypes, all)}</option>
        {types.map((type) => (
          <option key={type.id} value={type.id}>
            {type.count === null ? type.name : words.withCount(type.name, type.count)}
          </option>
        ))}
      </Select>
      <Select
        aria-label={words.range}
        value={choice.preset}
        onChange={(_event, { value }) => onChange({ preset: value as RangePreset })}
      >
        {RANGE_PRESETS.map((preset) => (
          <option key={preset} value={preset}>
            {words.ranges[preset]}
          </option>
        ))}
      </Select>
      {choice.preset === 'custom' && (
        <div className={styles.dates}>
          <Field label={words.from} orientation="horizontal">
            <Input type="date" value={choice.from} onChange={(_event, { value }) => onChange({ from: value })} />
          </Field>
          <Field label={words.to} orientation="horizontal" {...(reversed ? { validationMessage: words.reversed } : {})}>
            <Input type="date" value={choice.to} onChange={(_event, { value }) => onChange({ to: value })} />
          </Field>
        </div>
      )}
      <span className={styles.summary}>{summary}</span>
    </div>
  )
}
