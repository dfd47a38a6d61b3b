import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { withEdit, withoutEdits } from '../../domain/Draft'
import type { FieldMapping } from '../../domain/FieldMapping'
import { sameChoice, type MappingChoice } from '../../domain/MappingChoice'
import type { RecordTable } from '../../domain/RecordRef'
import { useDraft } from '../../parts/draft/Drafts'
import { useDraftSave, type ValueOf } from '../../parts/draft/useDraftSave'
import { useServices } from '../../parts/useServices'

const mappingsKey = (table: RecordTable) => ['mine', 'fieldMappings', table] as const

const valueOf = (mappings: readonly FieldMapping[]): ValueOf<MappingChoice> => {
  const byField = new Map(mappings.map((mapping) => [mapping.dynamicsField, mapping]))
  return (name) => byField.get(name)
}

/** The mapping of one table as Net-Results has it, and with what was changed and is not saved. */
export function useFieldMappings(table: RecordTable) {
  const { netResults } = useServices()
  const queryClient = useQueryClient()
  const queryKey = mappingsKey(table)
  const queryFn = ({ signal }: { readonly signal: AbortSignal }) => netResults.fieldMappings(table, signal)
  const query = useQuery({ queryKey, queryFn })
  const { draft, change } = useDraft<MappingChoice>(`fieldMappings.${table}`)
  const [unsupported, setUnsupported] = useState(false)

  const save = useDraftSave<MappingChoice>({
    draft,
    change,
    same: sameChoice,
    read: async () => valueOf(await queryClient.fetchQuery({ queryKey, queryFn, staleTime: 0 })),
    async write(wishes) {
      const known = queryClient.getQueryData<readonly FieldMapping[]>(queryKey) ?? []
      const rows = known.flatMap((mapping) => {
        const wish = wishes.get(mapping.dynamicsField)
        return wish === undefined ? [] : [{ ...mapping, ...wish }]
      })
      const mappings = await netResults.setFieldMappings(table, rows)
      queryClient.setQueryData(queryKey, mappings)
      return valueOf(mappings)
    },
    onUnsupported: () => setUnsupported(true),
  })

  const { data } = query
  const shown = useMemo(
    () => data?.map((mapping) => ({ ...mapping, ...draft[mapping.dynamicsField]?.wish })) ?? null,
    [data, draft],
  )
  const saved = useMemo(() => new Map(data?.map((mapping) => [mapping.dynamicsField, mapping])), [data])

  return {
    query,
    /** As they are to be; `null` = not read yet. */
    shown,
    /** As Net-Results has them, by Dynamics field. */
    saved,
    draft,
    unsupported,
    save,
    set(mapping: FieldMapping, wish: MappingChoice) {
      const before = saved.get(mapping.dynamicsField) ?? mapping
      change((drafts) => withEdit(drafts, mapping.dynamicsField, choiceOf(before), wish, sameChoice))
    },
    undo: (name: string) => change((drafts) => withoutEdits(drafts, [name])),
  }
}

export type FieldMappingsFound = ReturnType<typeof useFieldMappings>

function choiceOf({ netResultsField, toDynamics, fromDynamics }: FieldMapping): MappingChoice {
  return { netResultsField, toDynamics, fromDynamics }
}
