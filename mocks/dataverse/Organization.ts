import { createGuid } from './createGuid'
import { DataverseFault } from './DataverseFault'
import { createChooser } from './query/chooseRows'
import { demandQueryRights } from './query/demandQueryRights'
import { parseQuery } from './query/parseQuery'
import { readChanges } from './readChanges'
import { tableNamed } from './schema/tables'
import { isReference } from './schema/Table'
import type { Row, Table } from './schema/Table'
import { demandOwnAccess, demandSharable } from './security/fieldSharing'
import { createRights } from './security/Rights'
import type { Rights } from './security/Rights'
import { toWireRecord } from './toWireRecord'
import type { WireRecord } from './toWireRecord'
import type { TableStore } from './TableStore'

/** Dataverse gives no more rows at once. */
export const LARGEST_PAGE = 5000

export interface FoundRecords {
  readonly records: readonly WireRecord[]
  /** Rows before the next page; `null` on the last page. */
  readonly nextSkip: number | null
  /** Only when `$count=true` asked for it. */
  readonly count: number | null
}

/** What the signed-in user can do with the tables. Every call throws a `DataverseFault` when Dataverse would refuse. */
export interface Organization {
  retrieve(table: string, id: string, options: string): WireRecord
  retrieveMultiple(table: string, options: string, pageSize: number): FoundRecords
  create(table: string, body: unknown): string
  update(table: string, id: string, body: unknown, ifMatch?: string): void
  remove(table: string, id: string): void
}

export interface OrganizationState {
  readonly store: TableStore
  readonly now: () => number
  readonly userId: () => string
  /** Privileges taken from the user's roles, as `contact.Read`. */
  readonly missingPrivileges: () => readonly string[]
  /** Identifiers of rows that the user's roles would allow but that are not shared with him. */
  readonly inaccessible: () => readonly string[]
  /** Identifiers of rows that are as good as not there. @default none */
  readonly deleted?: () => readonly string[]
}

export function createOrganization({
  store,
  now,
  userId,
  missingPrivileges,
  inaccessible,
  deleted = () => [],
}: OrganizationState): Organization {
  let created = 0

  function rights(): Rights {
    return createRights(store, userId(), { missing: missingPrivileges(), inaccessible: inaccessible() })
  }
  function stamp(table: Table, row: Row): Row {
    const at = new Date(now()).toISOString().replace('.000', '')
    if ('modifiedon' in table.columns) row.modifiedon = at
    if ('createdon' in table.columns) row.createdon ??= at
    if ('lastname' in table.columns)
      row.fullname = [row.firstname, row.lastname].filter((part) => typeof part === 'string' && part !== '').join(' ')
    return row
  }

  return {
    retrieve(tableName, id, options) {
      const table = tableNamed(tableName)
      const query = parseQuery(options)
      const allowed = rights()
      allowed.demand('Read', tableName)
      if (deleted().includes(id))
        throw new DataverseFault('doesNotExist', `Entity '${table.displayName}' With Id = ${id} Does Not Exist`)
      const row = store.get(tableName, id)
      allowed.demandRow('Read', tableName, row)
      demandQueryRights(allowed, table, query)
      return toWireRecord(store, allowed, table, row, query, createChooser(store, allowed))
    },
    retrieveMultiple(tableName, options, pageSize) {
      const table = tableNamed(tableName)
      const query = parseQuery(options)
      const allowed = rights()
      allowed.demand('Read', tableName)
      demandQueryRights(allowed, table, query)
      const choose = createChooser(store, allowed)
      const there = store.rows(tableName).filter((row) => !deleted().includes(String(row[table.primaryId])))
      const found = choose(table, there, query)
      const size = Math.min(query.top ?? pageSize, LARGEST_PAGE)
      const page = found.slice(query.skip, query.skip + size)
      const next = query.skip + page.length
      return {
        records: page.map((row) => toWireRecord(store, allowed, table, row, query, choose)),
        nextSkip: query.top === null && next < found.length ? next : null,
        count: query.count ? found.length : null,
      }
    },
    create(tableName, body) {
      const table = tableNamed(tableName)
      const { own, children } = splitDeepInsert(table, body)
      const row = readChanges(table, own)
      const allowed = rights()
      allowed.demand('Create', tableName)
      demandAppend(allowed, table, row)
      for (const column of Object.keys(row)) {
        if (!allowed.canCreate(tableName, column))
          throw new DataverseFault(
            'securedOnCreate',
            'The user does not have create permissions to a secured field. The requested operation could not be completed.',
          )
      }
      if (tableName === 'principalobjectattributeaccess') demandSharable(store, allowed, row)
      const id = String(row[table.primaryId] ?? createGuid('created', tableName, (created += 1)))
      if ('ownerid' in table.columns) row.ownerid ??= { table: 'systemuser', id: userId() }
      if ('statecode' in table.columns) row.statecode ??= 0
      if ('statuscode' in table.columns) row.statuscode ??= 1
      const related = children.map(({ collection, body: child }) => ({
        ...collection,
        row: readChanges(tableNamed(collection.table), child),
      }))
      if (related.length > 0) allowed.demand('AppendTo', tableName)
      store.insert(tableName, stamp(table, { ...row, [table.primaryId]: id }))
      for (const { table: childTable, lookup, row: child } of related) {
        const childId = createGuid('created', childTable, (created += 1))
        store.insert(childTable, {
          ...child,
          [tableNamed(childTable).primaryId]: childId,
          [lookup]: { table: tableName, id },
        })
      }
      return id
    },
    update(tableName, id, body, ifMatch) {
      const table = tableNamed(tableName)
      const changes = readChanges(table, body)
      const allowed = rights()
      // Microsoft, "Update message privileges".
      allowed.demand('Read', tableName)
      allowed.demand('Write', tableName)
      demandAppend(allowed, table, changes)
      const before = store.get(tableName, id)
      allowed.demandRow('Write', tableName, before)
      if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== `W/"${String(store.version(tableName, id))}"`) {
        throw new DataverseFault(
          'versionMismatch',
          'The version of the existing record doesn’t match the RowVersion property provided.',
        )
      }
      for (const column of Object.keys(changes)) {
        if (!allowed.canUpdate(tableName, column, id))
          throw new DataverseFault(
            'securedOnUpdate',
            "The user doesn't have AttributePrivilegeUpdate and not granted shared access for a secured attribute during update operation",
          )
      }
      const after = stamp(table, { ...before, ...changes })
      if (tableName === 'principalobjectattributeaccess') demandOwnAccess(store, allowed, after)
      store.change(tableName, id, after)
    },
    remove(tableName, id) {
      const allowed = rights()
      allowed.demand('Delete', tableName)
      const row = store.get(tableName, id)
      allowed.demandRow('Delete', tableName, row)
      if (tableName === 'principalobjectattributeaccess') demandOwnAccess(store, allowed, row)
      store.remove(tableName, id)
    },
  }
}

/** Pointing a row of somebody's at another one takes a privilege on either; the owner is none of that kind. */
function demandAppend(allowed: Rights, table: Table, row: Row) {
  if (!('ownerid' in table.columns)) return
  for (const [column, value] of Object.entries(row)) {
    if (column === 'ownerid' || !isReference(value)) continue
    allowed.demand('Append', table.logicalName)
    allowed.demand('AppendTo', value.table)
  }
}

/** Parts a deep insert: rows of collections in the body are created with the row that they belong to. */
function splitDeepInsert(table: Table, body: unknown) {
  const entries = typeof body === 'object' && body !== null ? Object.entries(body) : []
  if (!entries.some(([name]) => name in table.collections)) return { own: body, children: [] }
  const children = entries.flatMap(([name, value]) => {
    const collection = table.collections[name]
    return collection && 'lookup' in collection && Array.isArray(value)
      ? value.map((child: unknown) => ({ collection, body: child }))
      : []
  })
  return { own: Object.fromEntries(entries.filter(([name]) => !(name in table.collections))), children }
}
