import { createGuid } from '../createGuid'
import { columnMetadataId } from '../security/columnSecurity'
import type { ColumnSettings } from '../TableStore'
import type { Column, ColumnType, Table } from '../schema/Table'

/** `AttributeTypeCode` of the Web API. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  id: 'Uniqueidentifier',
  text: 'String',
  memo: 'Memo',
  integer: 'Integer',
  decimal: 'Decimal',
  money: 'Money',
  boolean: 'Boolean',
  dateTime: 'DateTime',
  choice: 'Picklist',
  lookup: 'Lookup',
}

/** Columns whose type is not told by how they are stored. */
const TYPES_BY_NAME: Readonly<Record<string, string>> = {
  statecode: 'State',
  statuscode: 'Status',
  ownerid: 'Owner',
  parentcustomerid: 'Customer',
  customerid: 'Customer',
}

export type Definition = Readonly<Record<string, unknown>>

/** What `EntityDefinitions` says of a table. */
export function tableDefinition(table: Table, audited: boolean): Definition {
  return {
    MetadataId: createGuid('table', table.logicalName),
    LogicalName: table.logicalName,
    EntitySetName: table.entitySet,
    ObjectTypeCode: table.objectTypeCode,
    PrimaryIdAttribute: table.primaryId,
    PrimaryNameAttribute: table.primaryName,
    DisplayName: label(table.displayName),
    OwnershipType: 'ownerid' in table.columns ? 'UserOwned' : 'OrganizationOwned',
    IsAuditEnabled: managed('canmodifyauditsettings', audited),
  }
}

/** What `Attributes` says of a column. */
export function columnDefinition(
  table: Table,
  name: string,
  column: Column,
  { secured, audited }: ColumnSettings,
): Definition {
  const writable = column.readOnly !== true && column.type !== 'id'
  return {
    MetadataId: columnMetadataId(table.logicalName, name),
    LogicalName: name,
    EntityLogicalName: table.logicalName,
    DisplayName: label(column.label ?? name),
    AttributeType: TYPES_BY_NAME[name] ?? TYPES[column.type],
    AttributeTypeName: { Value: `${TYPES_BY_NAME[name] ?? TYPES[column.type]}Type` },
    IsSecured: secured,
    IsAuditEnabled: managed('canmodifyauditsettings', audited),
    RequiredLevel: {
      Value: name === 'ownerid' ? 'SystemRequired' : column.required ? 'ApplicationRequired' : 'None',
      CanBeChanged: true,
      ManagedPropertyLogicalName: 'canmodifyrequirementlevelsettings',
    },
    IsValidForRead: true,
    IsValidForCreate: writable,
    IsValidForUpdate: writable,
    IsCustomAttribute: /^(nr|dw|msdyn)_/.test(name),
    IsPrimaryId: name === table.primaryId,
    IsPrimaryName: name === table.primaryName,
  }
}

function label(text: string) {
  const localized = {
    Label: text,
    LanguageCode: 1033,
    IsManaged: true,
    MetadataId: createGuid('label', text),
    HasChanged: null,
  }
  return { LocalizedLabels: [localized], UserLocalizedLabel: localized }
}

function managed(name: string, value: boolean) {
  return { Value: value, CanBeChanged: true, ManagedPropertyLogicalName: name }
}
