import { useCallback } from 'react'
import { daysOf, type FunnelView } from '../../domain/FunnelView'
import { sortRows } from '../../domain/sortRows'
import type { Visit, VisitQuery } from '../../domain/Visit'
import type { Page } from '../../domain/Page'
import { compareTexts } from '../compareTexts'
import { calendarDay } from '../region'
import type { Sorting } from '../table/Column'
import { useRows } from '../table/useRows'
import { useServices } from '../useServices'
import type { FunnelTabProps } from './FunnelTabProps'

/** Columns that Net-Results sorts by. */
const SORTS = ['lastSeen', 'pageViews', 'durationSeconds'] as const

export const LATEST: Sorting = { column: 'lastSeen', descending: true }

/** Visits in a range of days, of one domain group or all. */
export function useVisitRows(
  list: string,
  ask: (query: VisitQuery, signal: AbortSignal) => Promise<Page<Visit>>,
  { overlay, domainGroupId, range }: Pick<FunnelTabProps, 'overlay' | 'domainGroupId'> & Pick<FunnelView, 'range'>,
  sorting: Sorting,
) {
  const { now } = useServices()
  const { from, to } = daysOf(range, calendarDay(now()))
  const orderBy = SORTS.find((sort) => sort === sorting.column) ?? 'lastSeen'
  const { descending } = sorting
  const overlayId = overlay?.id
  const sort = useCallback(
    (rows: readonly Visit[]) => sortRows(rows, (visit) => visit[orderBy], descending, compareTexts),
    [descending, orderBy],
  )
  const isKnown = overlayId !== undefined && domainGroupId !== undefined
  const question = isKnown ? { overlayId, domainGroupId, from, to } : null
  return useRows<Visit>({
    key: [list, overlayId, domainGroupId, from, to],
    order: [orderBy, descending],
    load: question === null ? null : (part, signal) => ask({ ...question, orderBy, descending, ...part }, signal),
    loadAny: question === null ? null : (part, signal) => ask({ ...question, ...part }, signal),
    keep: null,
    sort,
  })
}
