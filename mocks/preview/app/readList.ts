import type { DynamicsSimulator } from '../../dataverse/createDynamicsSimulator'
import { tableNamed } from '../../dataverse/schema/tables'

export interface ListRow {
  readonly id: string
  /** What Dynamics shows in a column. */
  shown(column: string): string
}

/** The rows of a view with its columns, by name; only those whose name has the word in it. */
export function readList(
  dynamics: DynamicsSimulator,
  table: string,
  viewed: readonly string[],
  word = '',
): readonly ListRow[] {
  const { primaryId, primaryName, columns } = tableNamed(table)
  const propertyOf = (column: string) => (columns[column]?.type === 'lookup' ? `_${column}_value` : column)
  const select = [...new Set([primaryName, ...viewed])].map(propertyOf).join(',')
  const filter =
    word.trim() === ''
      ? ''
      : `&$filter=${encodeURIComponent(`contains(${primaryName},'${word.trim().replaceAll("'", "''")}')`)}`
  const { records } = dynamics.organization.retrieveMultiple(
    table,
    `?$select=${select}&$orderby=${primaryName}${filter}`,
    5000,
  )
  return records.map((record) => ({
    id: String(record[primaryId]),
    shown(column) {
      const property = propertyOf(column)
      const value = record[`${property}@OData.Community.Display.V1.FormattedValue`] ?? record[property]
      return typeof value === 'string' ? value : ''
    },
  }))
}
