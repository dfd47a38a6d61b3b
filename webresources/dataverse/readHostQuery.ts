import { parseGuid, type Guid } from '../domain/Guid'
import { isRecordTable, type RecordTable } from '../domain/RecordRef'
import { readHostOptions } from './readHostOptions'

/** What the address of our page says of the record under it: a snapshot of when the page was loaded. */
export interface HostQuery {
  readonly table: RecordTable | null
  readonly id: Guid | null
  /** Something stood in `id`, be it readable or not: a form leaves it out until the record is saved. */
  readonly idGiven: boolean
}

/**
 * Reads the parameters that Dynamics documents for HTML web resources: `typename` and `id`, or the same two inside
 * `data`, which is where `Xrm.Navigation.navigateTo` and side panes put a caller's own. No other parameter is read,
 * because Dynamics does not open a web resource that is called with any other.
 */
export function readHostQuery(search: string): HostQuery {
  const query = new URLSearchParams(search)
  const data = new URLSearchParams(readHostOptions(search))
  const table = query.get('typename') ?? data.get('typename')
  const id = query.get('id') ?? data.get('id')
  return { table: isRecordTable(table) ? table : null, id: parseGuid(id), idGiven: Boolean(id) }
}
