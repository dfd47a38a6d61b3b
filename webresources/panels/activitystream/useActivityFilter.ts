import { useMemo, useState } from 'react'
import type { ActivityFilter } from '../../domain/Activity'
import { isCalendarDay, isReversed, presetRange, type DateRange, type RangePreset } from '../../domain/dateRange'
import type { ActivityTypeId } from '../../domain/ids'
import type { CalendarDay, Instant } from '../../domain/Instant'
import type { StreamRequest } from '../../domain/StreamRequest'
import { calendarDay } from '../../parts/region'
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

/**
 * The tools' state and what another panel requests, and the filter that Net-Results is asked with. A request shows
 * exactly what it promised, so it clears the tools; whoever then chooses otherwise clears the request.
 */
export function useActivityFilter(now: () => Instant, request: StreamRequest | null, onClearRequest: () => void) {
  const [choice, setChoice] = useState(NOTHING)
  const [requested, setRequested] = useState<string | null>(null)
  if ((request?.key ?? null) !== requested) {
    setRequested(request?.key ?? null)
    if (request !== null) setChoice(NOTHING)
  }
  const typed = choice.search.trim()
  const settled = useDebounced(typed, 300)
  const search = typed === '' ? '' : settled
  const range = useMemo(() => chosenRange(choice, calendarDay(now())), [choice, now])
  const reversed = isReversed(range)
  const filter: ActivityFilter = useMemo(
    () => ({
      ...requestedFilter(request),
      ...(reversed ? {} : range),
      ...(search === '' ? {} : { search }),
      ...(choice.typeId === null ? {} : { typeIds: [choice.typeId] }),
    }),
    [choice.typeId, range, request, reversed, search],
  )
  return {
    choice,
    change(part: Partial<FilterChoice>) {
      setChoice((before) => ({ ...before, ...part }))
      if (request !== null && contradicts(part, request)) onClearRequest()
    },
    clear() {
      setChoice(NOTHING)
      if (request !== null) onClearRequest()
    },
    filter,
    reversed,
    isFiltered: Object.keys(filter).length > 0,
  }
}

function requestedFilter(request: StreamRequest | null): ActivityFilter {
  if (request === null) return {}
  const { key: _key, label: _label, ...filter } = request
  return filter
}

/** What the rep chooses and what was requested cannot both be shown. */
function contradicts(part: Partial<FilterChoice>, request: StreamRequest): boolean {
  return (
    ('typeId' in part && request.typeIds !== undefined) ||
    ('search' in part && request.search !== undefined) ||
    (('preset' in part || 'from' in part || 'to' in part) && request.from !== undefined)
  )
}

function chosenRange(choice: FilterChoice, today: CalendarDay): DateRange {
  if (choice.preset !== 'custom') return presetRange(choice.preset, today)
  return {
    ...(isCalendarDay(choice.from) ? { from: choice.from } : {}),
    ...(isCalendarDay(choice.to) ? { to: choice.to } : {}),
  }
}
