import { DEFAULT_CHOICES, defaultMapping } from './defaultSyncRules'
import type { FieldMapping } from './FieldMapping'
import type { PersonTable } from './syncPeople'
import type { SyncChoices, SyncRules } from './SyncRules'

/** The two questions to Net-Results that the rules come from. */
export interface SyncRulesSource {
  fieldMappings(entity: PersonTable, signal?: AbortSignal): Promise<readonly FieldMapping[]>
  syncOptions(signal?: AbortSignal): Promise<SyncChoices>
}

/** Reads what the administrator has decided; where this account's API does not offer it, the built-in rules hold. */
export async function readSyncRules(
  source: SyncRulesSource,
  table: PersonTable,
  signal?: AbortSignal,
): Promise<SyncRules> {
  const [mapping, choices] = await Promise.all([
    source.fieldMappings(table, signal).catch(whenUnsupported(defaultMapping(table))),
    source.syncOptions(signal).catch(whenUnsupported(DEFAULT_CHOICES)),
  ])
  return { mapping, choices }
}

/** By name: the error may come from another frame. */
function whenUnsupported<Value>(builtIn: Value): (error: unknown) => Value {
  return (error) => {
    if (error instanceof Error && 'kind' in error && error.kind === 'unsupported') return builtIn
    throw error
  }
}
