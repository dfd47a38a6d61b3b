import { useRef, useState, type ReactNode } from 'react'
import { RANGE_PRESETS, type RangePreset } from '../../domain/dateRange'
import type { ActivityTypeId } from '../../domain/ids'
import type { StreamRequest } from '../../domain/StreamRequest'
import {
  Button,
  Dismiss12Regular,
  Field,
  FilterFilled,
  FilterRegular,
  Input,
  mergeClasses,
  SearchRegular,
  Select,
} from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useActivityToolsStyles } from './ActivityTools.styles'
import type { FilterChoice } from './useActivityFilter'

interface ActivityToolsProps {
  readonly choice: FilterChoice
  readonly reversed: boolean
  readonly types: readonly { readonly id: ActivityTypeId; readonly name: string; readonly count: number | null }[]
  readonly request: StreamRequest | null
  /** How many are shown of how many, in words. */
  readonly summary: string
  readonly onChange: (part: Partial<FilterChoice>) => void
  readonly onClearRequest: () => void
  /** What can be done with the list. */
  readonly children: ReactNode
}

/** Search, type and dates; what they leave is said at the end of the line. Under 600 px type and dates open on demand. */
export function ActivityTools(props: ActivityToolsProps) {
  const { choice, reversed, types, request, summary, onChange, onClearRequest, children } = props
  const styles = useActivityToolsStyles()
  const search = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const words = strings.stream
  const counts = types.map((type) => type.count)
  const all =
    counts.every((count) => count !== null) && counts.length > 0
      ? counts.reduce((sum: number, count) => sum + (count ?? 0), 0)
      : null
  const requestedType = request?.typeIds?.length === 1 ? request.typeIds[0] : undefined
  const narrowed = choice.typeId !== null || choice.preset !== 'all'
  return (
    <>
      <div role="search" className={styles.root}>
        <Input
          className={styles.search}
          type="search"
          value={choice.search}
          contentBefore={<SearchRegular aria-hidden />}
          placeholder={words.search}
          aria-label={words.search}
          input={{ ref: search }}
          onChange={(_event, { value }) => onChange({ search: value })}
        />
        <Button
          className={styles.toggle}
          icon={narrowed ? <FilterFilled /> : <FilterRegular />}
          aria-label={words.filters}
          title={words.filters}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
        <div className={mergeClasses(styles.filters, !open && styles.closed)}>
          <Select
            aria-label={words.type}
            value={choice.typeId ?? requestedType ?? ''}
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
              <Field
                label={words.to}
                orientation="horizontal"
                {...(reversed ? { validationMessage: words.reversed } : {})}
              >
                <Input type="date" value={choice.to} onChange={(_event, { value }) => onChange({ to: value })} />
              </Field>
            </div>
          )}
        </div>
        <span className={styles.summary}>{summary}</span>
        {children}
      </div>
      {request !== null && (
        <div className={styles.request}>
          <span>{words.showing(request.label)}</span>
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss12Regular />}
            aria-label={words.clearRequest(request.label)}
            title={words.clearRequest(request.label)}
            onClick={() => {
              onClearRequest()
              search.current?.focus()
            }}
          />
        </div>
      )}
    </>
  )
}
