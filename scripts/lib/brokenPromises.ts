import type { Column } from '../../solution/define/defineColumn'
import type { Solution } from '../../solution/define/defineSolution'
import { isNewer } from './checks/isNewer'

/** What a released version of a solution has promised to every later one. */
export interface Promises {
  readonly version: string
  /** By `table.column`. */
  readonly columns: Readonly<Record<string, PromisedColumn>>
  /** GUIDs by their key in the register. */
  readonly guids: Readonly<Record<string, string>>
}

interface PromisedColumn {
  readonly type: string
  /** Characters; text only. */
  readonly maxLength?: number | undefined
}

/** What a solution promises once it is released, to be kept in solution/released.json. */
export const promisesOf = (solution: Solution, guids: Readonly<Record<string, string>>): Promises => ({
  version: solution.version,
  columns: Object.fromEntries(
    solution.tables.flatMap((table) =>
      table.columns.map((column) => [
        `${table.schemaName.toLowerCase()}.${column.schemaName.toLowerCase()}`,
        promised(column),
      ]),
    ),
  ),
  guids,
})

/**
 * What a new version would break for those who have the released one: one sentence each. An upgrade deletes columns
 * that are gone, with their data; a type never changes, and a length never shrinks.
 */
export const brokenPromises = (released: Promises, next: Promises): readonly string[] => [
  ...(isNewer(next.version, released.version)
    ? []
    : [`Version ${next.version} is not higher than the released ${released.version}.`]),
  ...Object.entries(released.columns).flatMap(([name, before]) => {
    const now = next.columns[name]
    if (!now) return [`The column ${name} is gone; an upgrade would delete it with its data.`]
    if (now.type !== before.type) return [`The column ${name} was ${before.type} and is ${now.type}.`]
    return (now.maxLength ?? 0) < (before.maxLength ?? 0)
      ? [`The column ${name} held ${before.maxLength} characters and holds ${now.maxLength}.`]
      : []
  }),
  ...Object.entries(released.guids)
    .filter(([key, guid]) => next.guids[key] !== guid)
    .map(([key]) => `${key} no longer has the GUID that it was released with.`),
]

const promised = (column: Column): PromisedColumn =>
  column.type === 'text' ? { type: column.type, maxLength: column.maxLength } : { type: column.type }
