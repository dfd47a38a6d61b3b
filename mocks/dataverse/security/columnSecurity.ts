import { createGuid } from '../createGuid'
import { allTables } from '../schema/tables'
import { isReference } from '../schema/Table'
import type { TableStore } from '../TableStore'
import { isAdministrator, principalsOf } from './principals'

/** What a user may do with secured columns. Columns that are not secured are open to whoever may see the row. */
export interface ColumnSecurity {
  canRead(table: string, column: string, rowId: string): boolean
  canUpdate(table: string, column: string, rowId: string): boolean
  canCreate(table: string, column: string): boolean
  /** Filtering and sorting need the permission for every row; field sharing gives it for one. */
  canQuery(table: string, column: string): boolean
}

/** The MetadataId by which field sharing names a column. */
export function columnMetadataId(table: string, column: string): string {
  return createGuid('column', table, column)
}

/** The secured column of that MetadataId; `null` = there is none. */
export function securedColumn(
  store: TableStore,
  metadataId: string,
): { readonly table: string; readonly column: string } | null {
  for (const { logicalName, columns } of allTables()) {
    for (const column of Object.keys(columns)) {
      const { secured } = store.columnSettings(logicalName, column)
      if (secured && columnMetadataId(logicalName, column) === metadataId) return { table: logicalName, column }
    }
  }
  return null
}

export function createColumnSecurity(store: TableStore, userId: string): ColumnSecurity {
  const administrator = isAdministrator(store, userId)
  const principals = principalsOf(store, userId)

  function isOpen(table: string, column: string): boolean {
    return administrator || !store.columnSettings(table, column).secured
  }
  function isMember(profileId: string): boolean {
    return (
      store
        .rows('systemuserprofiles')
        .some((one) => one.systemuserid === userId && one.fieldsecurityprofileid === profileId) ||
      store
        .rows('teamprofiles')
        .some((one) => principals.includes(String(one.teamid)) && one.fieldsecurityprofileid === profileId)
    )
  }
  function profileAllows(permission: 'canread' | 'canupdate' | 'cancreate', table: string, column: string): boolean {
    return store
      .rows('fieldpermission')
      .some(
        ({ entityname, attributelogicalname, fieldsecurityprofileid: profile, ...one }) =>
          entityname === table &&
          attributelogicalname === column &&
          one[permission] === 4 &&
          profile !== undefined &&
          isReference(profile) &&
          isMember(profile.id),
      )
  }
  function sharingAllows(access: 'readaccess' | 'updateaccess', table: string, column: string, rowId: string): boolean {
    const attributeId = columnMetadataId(table, column)
    return store
      .rows('principalobjectattributeaccess')
      .some(
        ({ attributeid, objectid = null, principalid = null, ...one }) =>
          attributeid === attributeId &&
          isReference(objectid) &&
          objectid.id === rowId &&
          isReference(principalid) &&
          principals.includes(principalid.id) &&
          one[access] === true,
      )
  }

  return {
    canRead: (table, column, rowId) =>
      isOpen(table, column) ||
      profileAllows('canread', table, column) ||
      sharingAllows('readaccess', table, column, rowId),
    canUpdate: (table, column, rowId) =>
      isOpen(table, column) ||
      profileAllows('canupdate', table, column) ||
      sharingAllows('updateaccess', table, column, rowId),
    canCreate: (table, column) => isOpen(table, column) || profileAllows('cancreate', table, column),
    canQuery: (table, column) => isOpen(table, column) || profileAllows('canread', table, column),
  }
}
