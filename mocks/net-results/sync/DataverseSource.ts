/** The tables that the vendor's service reads. */
export type SyncTable = 'systemuser' | 'account' | 'contact' | 'lead' | 'opportunity' | 'task' | 'list' | 'listmember'

/**
 * What the vendor's service sees of Dynamics, as its application user. Rows have the shape of the Web API: logical
 * names, lookups as `_parentcustomerid_value`, dates in ISO 8601, and, where the server sends them,
 * `<column>@OData.Community.Display.V1.FormattedValue`. Every row has its key (`contactid`, …) and `modifiedon`.
 */
export interface DataverseSource {
  /**
   * All rows of the table, with the mapped columns and those that any row has; empty for a table that the organization
   * has not. Throws when the role forbids reading.
   */
  rows(table: SyncTable, mapped: readonly string[]): Iterable<Readonly<Record<string, unknown>>>
  /** Writes columns of one row. Throws with Dynamics' own message when it refuses. */
  update(table: 'contact' | 'lead', id: string, columns: Readonly<Record<string, unknown>>): void
}
