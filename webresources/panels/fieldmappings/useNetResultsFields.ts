import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { TEXT_FIELDS } from '../../domain/defaultSyncRules'
import type { FieldMapping } from '../../domain/FieldMapping'
import { compareTexts } from '../../parts/compareTexts'
import { loadAllRows } from '../../parts/loadAllRows'
import { useServices } from '../../parts/useServices'

/**
 * The fields of Net-Results that can be chosen: the vendor's own, those that the customer has added, and those that are in
 * use. No operation of the API lists all of them.
 */
export function useNetResultsFields(mappings: readonly FieldMapping[] | null) {
  const { netResults } = useServices()
  const { data, isError } = useQuery({
    queryKey: ['mine', 'customFields'],
    queryFn: ({ signal }) => loadAllRows((part) => netResults.customFields(part, signal)),
  })
  const fields = useMemo(() => {
    const others = [
      ...(data?.rows.map(({ name }) => name) ?? []),
      ...(mappings ?? []).flatMap(({ netResultsField }) => netResultsField ?? []),
    ]
    const added = [...new Set(others)].filter((name) => !TEXT_FIELDS.includes(name))
    return [...TEXT_FIELDS, ...added.sort(compareTexts)]
  }, [data, mappings])
  return { fields, isCut: isError }
}
