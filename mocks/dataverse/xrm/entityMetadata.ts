import { tableNamed } from '../schema/tables'
import type { ColumnType } from '../schema/Table'
import { strict } from './strict'

/** `XrmEnum.AttributeTypeCode`. */
const TYPE_CODES: Record<ColumnType, number> = {
  boolean: 0,
  dateTime: 2,
  decimal: 3,
  integer: 5,
  lookup: 6,
  memo: 7,
  money: 8,
  choice: 11,
  text: 14,
  id: 15,
}

/** What `Xrm.Utility.getEntityMetadata` answers: of the columns that were asked for, those that there are. */
export function entityMetadata(tableName: string, columns: readonly string[]) {
  const table = tableNamed(tableName)
  return strict('entityMetadata', {
    LogicalName: table.logicalName,
    EntitySetName: table.entitySet,
    PrimaryIdAttribute: table.primaryId,
    PrimaryNameAttribute: table.primaryName,
    Attributes: strict('entityMetadata.Attributes', {
      get(name: string) {
        const column = columns.includes(name) ? table.columns[name] : undefined
        return column === undefined
          ? null
          : { LogicalName: name, DisplayName: column.label ?? name, AttributeType: TYPE_CODES[column.type] }
      },
    }),
  })
}
