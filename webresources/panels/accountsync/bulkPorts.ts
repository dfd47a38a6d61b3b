import type { QueryClient } from '@tanstack/react-query'
import type { BulkPorts } from '../../domain/bulksync/BulkSync'
import type { BulkJournal } from '../../domain/bulksync/BulkJournal'
import { readSyncRules } from '../../domain/readSyncRules'
import type { PersonTable } from '../../domain/syncPeople'
import type { SyncRules } from '../../domain/SyncRules'
import { sleep } from '../../parts/sleep'
import type { Services } from '../../parts/useServices'

/** Milliseconds that mapping and options hold: an administrator who changes them is not waited for all day. */
const RULES_HOLD = 10 * 60_000

/** The same question as for one contact, so that its answer is shared. */
export function syncRules(queryClient: QueryClient, { netResults }: Services, table: PersonTable): Promise<SyncRules> {
  return queryClient.fetchQuery({
    queryKey: ['syncRules', table],
    queryFn: ({ signal }) => readSyncRules(netResults, table, signal),
    staleTime: RULES_HOLD,
  })
}

/**
 * A page's ways to Dynamics, to Net-Results and to its notes. Nothing of it is aborted: what was begun is brought to its end.
 *
 * @param services gives those of now: a sync goes on with the login that comes after a refused one
 */
export function bulkPorts(queryClient: QueryClient, services: () => Services, journal: BulkJournal): BulkPorts {
  return {
    rules: (table) => syncRules(queryClient, services(), table),
    async read(table, ids, columns) {
      const rows = await services().dynamics.columnsOfMany(table, ids, columns)
      return ids.map((id) => rows.get(id) ?? null)
    },
    submitImport: (request) => services().netResults.submitImport(request),
    importStatus: (importId) => services().netResults.importStatus(importId),
    journal,
    now: () => services().now(),
    sleep,
  }
}
