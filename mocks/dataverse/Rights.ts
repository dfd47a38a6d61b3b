import { createGuid } from './createGuid'
import { DataverseFault } from './DataverseFault'
import { tableNamed } from './schema/tables'
import type { TableStore } from './TableStore'

export const ADMINISTRATOR_ROLE = 'System Administrator'

/** The MetadataId by which field sharing names a column. */
export function columnMetadataId(table: string, column: string): string {
  return createGuid('column', table, column)
}

export type Action = 'Read' | 'Create' | 'Write' | 'Delete'

/** What one user may do: privileges by table, and the secured columns of each row. */
export interface Rights {
  readonly isAdministrator: boolean
  /** Refuses what the user's roles do not allow. */
  demand(action: Action, table: string): void
  canRead(table: string, column: string, rowId: string): boolean
  canUpdate(table: string, column: string, rowId: string): boolean
  canCreate(table: string, column: string): boolean
  /** Filtering and sorting need the permission for every row; field sharing gives it for one. */
  canQuery(table: string, column: string): boolean
}

/** @param missing privileges taken from the user's roles, as `contact.Read` */
export function createRights(store: TableStore, userId: string, missing: readonly string[] = []): Rights {
  const isAdministrator = roleNames(store, userId).includes(ADMINISTRATOR_ROLE)

  function isOpen(table: string, column: string): boolean {
    return isAdministrator || tableNamed(table).columns[column]?.secured !== true
  }
  function profileAllows(permission: 'canread' | 'canupdate' | 'cancreate', table: string, column: string): boolean {
    const profiles = store.rows('systemuserprofiles').filter((one) => one.systemuserid === userId)
    return store
      .rows('fieldpermission')
      .some(
        (one) =>
          one.entityname === table &&
          one.attributelogicalname === column &&
          one[permission] === 4 &&
          profiles.some(
            ({ fieldsecurityprofileid }) => referenceId(one.fieldsecurityprofileid) === fieldsecurityprofileid,
          ),
      )
  }
  function sharingAllows(access: 'readaccess' | 'updateaccess', table: string, column: string, rowId: string): boolean {
    const attributeId = columnMetadataId(table, column)
    return store
      .rows('principalobjectattributeaccess')
      .some(
        (one) =>
          one.attributeid === attributeId &&
          referenceId(one.objectid) === rowId &&
          referenceId(one.principalid) === userId &&
          one[access] === true,
      )
  }

  return {
    isAdministrator,
    demand(action, table) {
      if (missing.includes(`${table}.${action}`)) {
        throw new DataverseFault(
          'privilegeDenied',
          `Principal user (Id=${userId}) is missing prv${action}${tableNamed(table).displayName.replaceAll(' ', '')} privilege on OTC=${String(tableNamed(table).objectTypeCode)}`,
        )
      }
    },
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

function roleNames(store: TableStore, userId: string): readonly string[] {
  return rolesOf(store, userId).map(({ name }) => name)
}

export function rolesOf(store: TableStore, userId: string): readonly { readonly id: string; readonly name: string }[] {
  return store
    .rows('systemuserroles')
    .filter((one) => one.systemuserid === userId)
    .map((one) => store.get('role', String(one.roleid)))
    .map((role) => ({ id: String(role.roleid), name: String(role.name) }))
}

function referenceId(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null
}
