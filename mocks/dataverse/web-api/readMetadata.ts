import { DataverseFault } from '../DataverseFault'
import { columnMetadataId } from '../Rights'
import { tableNamed } from '../schema/tables'

const TYPES = {
  id: 'Uniqueidentifier',
  text: 'String',
  integer: 'Integer',
  boolean: 'Boolean',
  dateTime: 'DateTime',
  choice: 'Picklist',
  lookup: 'Lookup',
} as const

/** `EntityDefinitions(LogicalName='…')` and one of its `Attributes(LogicalName='…')`; everybody may read these. */
export function readMetadata(path: string): Readonly<Record<string, unknown>> {
  const [, tableName = '', columnName] =
    /^EntityDefinitions\(LogicalName='(\w+)'\)(?:\/Attributes\(LogicalName='(\w+)'\))?$/.exec(path) ?? []
  if (tableName === '') throw new DataverseFault('badQuery', `The simulated Dataverse does not answer GET ${path}.`)
  const table = tableNamed(tableName)
  if (columnName === undefined) {
    return {
      LogicalName: table.logicalName,
      EntitySetName: table.entitySet,
      ObjectTypeCode: table.objectTypeCode,
      PrimaryIdAttribute: table.primaryId,
      PrimaryNameAttribute: table.primaryName,
    }
  }
  const column = table.columns[columnName]
  if (!column)
    throw new DataverseFault(
      'doesNotExist',
      `Could not find an attribute with specified name ${columnName} on ${tableName}.`,
    )
  return {
    LogicalName: columnName,
    AttributeType: TYPES[column.type],
    IsSecured: column.secured === true,
    MetadataId: columnMetadataId(tableName, columnName),
  }
}
