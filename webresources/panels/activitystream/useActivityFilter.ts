import { useMemo, useState } from 'react'
import type { ActivityFilter } from '../../domain/Activity'
import { isCalendarDay, isReversed, presetRange, type DateRange, type RangePreset } from '../../domain/dateRange'
import type { ActivityTypeId } from '../../domain/ids'
import type { Instant } from '../../domain/Instant'
import { useDebounced } from '../../parts/useDebounced'

/** What stands in the tools above the stream. */
export interface FilterChoice {
  readonly search: string
  readonly typeId: ActivityTypeId | null
  readonly preset: RangePreset
  /** As typed, for the preset `custom`. */
  readonly from: string
  readonly to: string
}

const NOTHING: FilterChoice = { search: '', typeId: null, preset: 'all', from: '', to: '' }

/** The tools' state, and the filter that Net-Results is asked with. */
export function useActivityFilter(now: () => Instant) {
  const [choice, setChoice] = useState(NOTHING)
  const search = useDebounced(choice.search.trim(), 300)
  const range = useMemo(() => chosenRange(choice, now()), [choice, now])
  const reversed = isReversed(range)
  const filter: ActivityFilter = useMemo(
    () => ({
      ...(reversed ? {} : range),
      ...(search === '' ? {} : { search }),
      ...(choice.typeId === null ? {} : { typeIds: [choice.typeId] }),
    }),
    [choice.typeId, range, reversed, search],
  )
  return {
    choice,
    change: (part: Partial<FilterChoice>) => setChoice((before) => ({ ...before, ...part })),
    clear: () => setChoice(NOTHING),
    filter,
    reversed,
    isFiltered: Object.keys(filter).length > 0,
  }
}

function chosenRange(choice: FilterChoice, now: Instant): DateRange {
  if (choice.preset !== 'custom') return presetRange(choice.preset, now)
  return {
    ...(isCalendarDay(choice.from) ? { from: choice.from } : {}),
    ...(isCalendarDay(choice.to) ? { to: choice.to } : {}),
  }
}
