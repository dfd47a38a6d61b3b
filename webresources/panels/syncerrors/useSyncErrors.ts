import { useCallback, useMemo, useState } from 'react'
import { sortRows } from '../../domain/sortRows'
import type { SyncError } from '../../domain/SyncError'
import { ALL_ERRORS, countBy, isRestricted, passesFilter, type SyncErrorFilter } from '../../domain/SyncErrorFilter'
import { compareTexts } from '../../parts/compareTexts'
import type { Sorting } from '../../parts/table/Column'
import { useRows } from '../../parts/table/useRows'
import { useServices } from '../../parts/useServices'
import { useDismissals } from './useDismissals'

/** Columns that Net-Results sorts by. */
export const SORTS = ['at', 'error', 'entity', 'who', 'direction'] as const

const NEWEST: Sorting = { column: 'at', descending: true }

/** The errors that match, without those that were dismissed, and how many there are of each kind. */
export function useSyncErrors() {
  const { netResults, now } = useServices()
  const [filter, setFilter] = useState<SyncErrorFilter>(ALL_ERRORS)
  const [sorting, setSorting] = useState<Sorting>(NEWEST)
  const dismissals = useDismissals()
  const { hidden } = dismissals

  const isFiltered = isRestricted(filter)
  const keep = useMemo(
    () => (isFiltered ? (error: SyncError) => passesFilter(error, filter, now()) : null),
    [filter, isFiltered, now],
  )
  const orderBy = SORTS.find((sort) => sort === sorting.column) ?? 'at'
  const { descending } = sorting
  const sort = useCallback(
    (rows: readonly SyncError[]) => sortRows(rows, (row) => row[orderBy], descending, compareTexts),
    [descending, orderBy],
  )
  const read = useRows<SyncError>({
    key: ['syncErrors'],
    order: [orderBy, descending],
    load: (part, signal) => netResults.syncErrors({ orderBy, descending, ...part }, signal),
    loadAny: (part, signal) => netResults.syncErrors(part, signal),
    keep,
    sort,
  })

  const gone = useMemo(() => new Set<string>(hidden), [hidden])
  const rows = useMemo(() => read.rows.filter(({ id }) => !gone.has(id)), [gone, read.rows])
  const everything = read.all.data?.rows
  const all = useMemo(() => everything?.filter(({ id }) => !gone.has(id)) ?? null, [everything, gone])
  const { loadAll: readAll } = read
  const loadAll = useCallback(async (): Promise<readonly SyncError[]> => {
    const found = (await readAll()) ?? rows
    return found.filter(({ id }) => !gone.has(id))
  }, [gone, readAll, rows])

  /** How many there are of each value, as far as the other filters let them through. */
  const counts = useMemo(() => {
    const among = (part: Partial<SyncErrorFilter>) =>
      (all ?? []).filter((error) => passesFilter(error, { ...filter, ...part }, now()))
    const ofAnyKind = among({ error: null })
    return {
      total: all === null ? null : ofAnyKind.length,
      kinds: countBy(ofAnyKind, ({ error }) => error, compareTexts),
      entities: countBy(among({ entity: null }), ({ entity }) => entity, compareTexts),
      directions: countBy(among({ direction: null }), ({ direction }) => direction ?? '', compareTexts),
    }
  }, [all, filter, now])

  return {
    filter,
    isFiltered,
    change: (part: Partial<SyncErrorFilter>) => setFilter((before) => ({ ...before, ...part })),
    clearFilters: () => setFilter(ALL_ERRORS),
    sorting,
    setSorting,
    read,
    rows,
    total:
      isFiltered || read.total === null
        ? isFiltered
          ? rows.length
          : null
        : Math.max(rows.length, read.total - gone.size),
    all,
    counts,
    loadAll,
    dismissals,
  }
}

export type SyncErrorsFound = ReturnType<typeof useSyncErrors>
