import { tableNamed } from '../../dataverse/schema/tables'
import { strict } from '../../dataverse/xrm/strict'
import type { AppTable } from '../PreviewState'

export interface ChosenRow {
  readonly id: string
  readonly name: string
}

/** What a command on a list is given, by name of the ribbon's `CrmParameter`. */
export function gridParameters(
  table: AppTable,
  chosen: readonly ChosenRow[],
  refresh: () => void,
): Readonly<Record<string, unknown>> {
  const { objectTypeCode } = tableNamed(table)
  const references = chosen.map(({ id, name }) => ({
    Id: `{${id.toUpperCase()}}`,
    Name: name,
    TypeCode: objectTypeCode,
    TypeName: table,
  }))
  return {
    SelectedControl: strict('gridControl', { getEntityName: () => table, refresh }),
    SelectedControlSelectedItemReferences: references,
    SelectedControlSelectedItemIds: references.map(({ Id }) => Id),
  }
}
