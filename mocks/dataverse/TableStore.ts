import { DataverseFault } from './DataverseFault'
import { allTables, tableNamed } from './schema/tables'
import type { Row } from './schema/Table'

/** What an organization may change of a column that a solution brought. */
export interface ColumnSettings {
  readonly secured: boolean
  readonly audited: boolean
}

/** The rows of the simulated organization. Knows no rights: see `createOrganization` for what a user may do. */
export interface TableStore {
  rows(table: string): readonly Readonly<Row>[]
  find(table: string, id: string): Readonly<Row> | null
  /** The row, or the refusal that Dataverse gives when it is not there. */
  get(table: string, id: string): Readonly<Row>
  insert(table: string, row: Row): void
  change(table: string, id: string, changes: Row): void
  remove(table: string, id: string): void
  /** Does all of it or nothing: what was changed before it throws is taken back. */
  attempt<Result>(run: () => Result): Result
  /** As the schema has it, unless the organization changed it. */
  columnSettings(table: string, column: string): ColumnSettings
  changeColumnSettings(table: string, column: string, changes: Partial<ColumnSettings>): void
  /** Whether changes and deletions of its rows are audited: as the schema has it, unless the organization changed it. */
  isAudited(table: string): boolean
  audit(table: string, audited: boolean): void
  /** Counts the changes of one row; Dataverse shows it as the ETag. */
  version(table: string, id: string): number
  /** Calls back after each change; returns what stops it. */
  watch(listener: () => void): () => void
}

export function createTableStore(): TableStore {
  const tables = new Map(allTables().map((table) => [table.logicalName, new Map<string, Row>()]))
  const versions = new Map<string, number>()
  const settings = new Map<string, Partial<ColumnSettings>>()
  const auditing = new Map<string, boolean>()
  const listeners = new Set<() => void>()

  function rowsOf(table: string): Map<string, Row> {
    return tables.get(tableNamed(table).logicalName) ?? new Map<string, Row>()
  }
  function changed(table: string, id: string) {
    versions.set(`${table}:${id}`, (versions.get(`${table}:${id}`) ?? 1000) + 1)
    for (const listener of [...listeners]) listener()
  }
  function get(table: string, id: string): Row {
    const row = rowsOf(table).get(id)
    if (!row)
      throw new DataverseFault(
        'doesNotExist',
        `Entity '${tableNamed(table).displayName}' With Id = ${id} Does Not Exist`,
      )
    return row
  }

  return {
    rows: (table) => [...rowsOf(table).values()],
    find: (table, id) => rowsOf(table).get(id) ?? null,
    get,
    insert(table, row) {
      const id = String(row[tableNamed(table).primaryId])
      rowsOf(table).set(id, row)
      // Versions are never used twice. Pages remember them beyond the life of one simulated organization.
      if (hasSecrets(table)) versions.set(`${table}:${id}`, 1000 + checksum(JSON.stringify(row)))
      changed(table, id)
    },
    change(table, id, changes) {
      Object.assign(get(table, id), changes)
      changed(table, id)
    },
    remove(table, id) {
      get(table, id)
      rowsOf(table).delete(id)
      changed(table, id)
    },
    attempt(run) {
      const before = [...tables].map(
        ([name, rows]) => [name, [...rows].map(([id, row]) => [id, { ...row }] as const)] as const,
      )
      try {
        return run()
      } catch (error) {
        for (const [name, rows] of before) {
          const now = rowsOf(name)
          now.clear()
          for (const [id, row] of rows) now.set(id, row)
        }
        for (const listener of [...listeners]) listener()
        throw error
      }
    },
    columnSettings(table, column) {
      const { secured = false, audited = true } = tableNamed(table).columns[column] ?? {}
      return { secured, audited, ...settings.get(`${table}.${column}`) }
    },
    changeColumnSettings(table, column, changes) {
      settings.set(`${table}.${column}`, { ...settings.get(`${table}.${column}`), ...changes })
    },
    isAudited: (table) => auditing.get(table) ?? tableNamed(table).audited === true,
    audit(table, audited) {
      auditing.set(table, audited)
    },
    version: (table, id) => versions.get(`${table}:${id}`) ?? 1000,
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function hasSecrets(table: string): boolean {
  return Object.values(tableNamed(table).columns).some(({ secured }) => secured === true)
}

function checksum(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000, 7)
}
