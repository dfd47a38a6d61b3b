import * as v from 'valibot'
import type { ColumnKind, DynamicsColumn } from '../domain/DynamicsColumn'
import type { ConsoleDynamics } from './ConsoleDynamics'
import type { Read } from './createReadQueue'
import { readRow } from './rows'
import type { Http } from './webApiOverHttp'

const SELECT = 'LogicalName,DisplayName,AttributeTypeName,RequiredLevel,IsValidForUpdate'

const named = v.object({ Value: v.string() })
const attribute = v.object({
  LogicalName: v.string(),
  DisplayName: v.nullish(v.object({ UserLocalizedLabel: v.nullish(v.object({ Label: v.nullish(v.string()) })) })),
  AttributeTypeName: v.nullish(named),
  RequiredLevel: v.nullish(named),
  IsValidForUpdate: v.nullish(v.boolean()),
})
const attributeRows = v.object({ value: v.array(attribute) })

/** `AttributeTypeDisplayName` (Microsoft, "AttributeTypeDisplayName Class"). */
const KINDS: ReadonlyMap<string, ColumnKind> = new Map([
  ['StringType', 'text'],
  ['MemoType', 'text'],
  ['IntegerType', 'number'],
  ['BigIntType', 'number'],
  ['DecimalType', 'number'],
  ['DoubleType', 'number'],
  ['MoneyType', 'number'],
  ['DateTimeType', 'date'],
  ['BooleanType', 'yesNo'],
  ['PicklistType', 'choice'],
  ['MultiSelectPicklistType', 'choice'],
  ['StateType', 'choice'],
  ['StatusType', 'choice'],
  ['LookupType', 'lookup'],
  ['CustomerType', 'lookup'],
  ['OwnerType', 'lookup'],
])

/** What people have to fill in; what the platform fills in itself is `SystemRequired`. */
const REQUIRED = 'ApplicationRequired'

/** Reads from the metadata which columns a table has: everybody may, and no row is touched. */
export function createTableReader(http: Http, read: Read): Pick<ConsoleDynamics, 'tableColumns'> {
  return {
    async tableColumns(table, signal) {
      const path = `EntityDefinitions(LogicalName='${table}')/Attributes?$select=${SELECT}`
      const { value } = readRow(attributeRows, await read(() => http.get(path), signal))
      return value.map((column): DynamicsColumn => ({
        name: column.LogicalName,
        label: column.DisplayName?.UserLocalizedLabel?.Label?.trim() || null,
        kind: KINDS.get(column.AttributeTypeName?.Value ?? '') ?? 'other',
        required: column.RequiredLevel?.Value === REQUIRED,
        writable: column.IsValidForUpdate !== false,
      }))
    },
  }
}
