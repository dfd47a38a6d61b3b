import { useMemo, useState } from 'react'
import type { DynamicsColumn } from '../../domain/DynamicsColumn'
import type { FieldMapping } from '../../domain/FieldMapping'
import { checkMappings } from '../../domain/mappingWarnings'
import { matchesText } from '../../domain/matchesText'
import type { RecordTable } from '../../domain/RecordRef'
import { sortRows } from '../../domain/sortRows'
import { compareTexts } from '../../parts/compareTexts'
import type { Sorting } from '../../parts/table/Column'
import type { FieldMappingsFound } from './useFieldMappings'

export const SHOWS = ['all', 'mapped', 'changed', 'warnings'] as const
export type Show = (typeof SHOWS)[number]

const BY_LABEL: Sorting = { column: 'field', descending: false }

/**
 * The rows of the table: labelled in the user's language, checked, filtered, sorted. A row that was changed stays where it
 * is, whatever it was changed to.
 */
export function useMappingRows(
  table: RecordTable,
  { shown, saved, draft }: FieldMappingsFound,
  columns: ReadonlyMap<string, DynamicsColumn> | null,
) {
  const [search, setSearch] = useState('')
  const [show, setShow] = useState<Show>('all')
  const [sorting, setSorting] = useState<Sorting>(BY_LABEL)

  const labelled = useMemo(
    () =>
      shown?.map((mapping): FieldMapping => {
        const label = columns?.get(mapping.dynamicsField)?.label ?? null
        return label === null ? mapping : { ...mapping, dynamicsLabel: label }
      }) ?? null,
    [columns, shown],
  )
  const check = useMemo(() => checkMappings(labelled ?? [], columns, table), [columns, labelled, table])
  const passes = useMemo(
    () => ({
      all: () => true,
      mapped: ({ netResultsField, dynamicsField }: FieldMapping) => netResultsField !== null || dynamicsField in draft,
      changed: ({ dynamicsField }: FieldMapping) => dynamicsField in draft,
      warnings: ({ dynamicsField }: FieldMapping) => check.byField.has(dynamicsField) || dynamicsField in draft,
    }),
    [check, draft],
  )
  const rows = useMemo(() => {
    const found = (labelled ?? []).filter(
      (row) =>
        passes[show](row) &&
        (search.trim() === '' || matchesText(search, row.dynamicsLabel, row.dynamicsField, row.netResultsField)),
    )
    const isByField = sorting.column === 'field'
    return sortRows(
      found,
      (row) => (isByField ? row.dynamicsLabel : (saved.get(row.dynamicsField)?.netResultsField ?? null)),
      sorting.descending,
      compareTexts,
    )
  }, [labelled, passes, saved, search, show, sorting])

  return {
    rows,
    total: labelled?.length ?? 0,
    counts: {
      all: labelled?.length ?? 0,
      mapped: (labelled ?? []).filter(({ netResultsField }) => netResultsField !== null).length,
      changed: Object.keys(draft).length,
      warnings: check.byField.size,
    },
    check,
    isFiltered: show !== 'all' || search.trim() !== '',
    search,
    setSearch,
    show,
    setShow,
    sorting,
    setSorting,
    clearFilters() {
      setSearch('')
      setShow('all')
    },
  }
}
