import { parseGuid, type Guid } from '../domain/Guid'
import type { RecordRef, RecordTable } from '../domain/RecordRef'
import type { ClientApi } from './ClientApi'
import { PERSON_COLUMNS, RECORD_NAMES } from './columns'
import { columnShape, readColumnText, type ColumnShape } from './columnShape'
import type { Read } from './createReadQueue'
import { DataverseError, isDataverseError } from './DataverseError'
import type { ColumnTexts, PersonColumns } from './Host'

/** Rows that are asked for at once: their ids have to fit into one address. */
const ROWS_AT_ONCE = 40

/** How the Web API refuses a column that the metadata has and a query may not name (0x80060888). */
const NO_PROPERTY = /property named '_?(\w+?)(?:_value)?'/

type Row = Readonly<Record<string, unknown>>
type Shapes = ReadonlyMap<string, ColumnShape>

/**
 * Reads columns that are only known at run time, because an administrator has mapped them. What each is comes from the
 * metadata that the client keeps; dataverse-ify would want it at build time.
 */
export function createColumnReader(xrm: Pick<ClientApi, 'WebApi' | 'Utility'>, read: Read) {
  const known = new Map<RecordTable, Map<string, ColumnShape>>()

  async function shapesOf(table: RecordTable, names: readonly string[], signal?: AbortSignal): Promise<Shapes> {
    const shapes = known.get(table) ?? new Map<string, ColumnShape>()
    known.set(table, shapes)
    const asked = names.filter((name) => !shapes.has(name))
    if (asked.length === 0) return shapes
    const metadata = await read(() => xrm.Utility.getEntityMetadata(table, asked), signal)
    for (const name of asked) {
      const shape = columnShape(metadata, name)
      if (shape !== null) shapes.set(name, shape)
    }
    const missing = asked.filter((name) => !shapes.has(name))
    if (missing.length > 0) throw unknownColumns(table, missing)
    return shapes
  }

  async function ask(table: RecordTable, task: () => unknown, signal?: AbortSignal): Promise<unknown> {
    try {
      return await read(async () => task(), signal)
    } catch (error) {
      const column = isDataverseError(error) ? NO_PROPERTY.exec(error.message)?.[1] : undefined
      throw column === undefined ? error : unknownColumns(table, [column])
    }
  }

  const propertiesOf = (names: readonly string[], shapes: Shapes) =>
    names.map((name) => shapes.get(name)?.property ?? name)
  const textsOf = (names: readonly string[], shapes: Shapes, row: Row): ColumnTexts =>
    Object.fromEntries(names.map((name) => [name, readColumnText(row, shapes.get(name))]))

  async function columns(record: RecordRef, names: readonly string[], signal?: AbortSignal): Promise<ColumnTexts> {
    const shapes = await shapesOf(record.table, names, signal)
    const query = `?$select=${[...new Set([...propertiesOf(names, shapes), RECORD_NAMES[record.table].id])].join(',')}`
    const row = await ask(record.table, () => xrm.WebApi.retrieveRecord(record.table, record.id, query), signal)
    return textsOf(names, shapes, readRow(row))
  }

  async function columnsOfMany(
    table: Exclude<RecordTable, 'account'>,
    ids: readonly Guid[],
    names: readonly string[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<Guid, PersonColumns>> {
    const shapes = await shapesOf(table, names, signal)
    const key = RECORD_NAMES[table].id
    const select = [...new Set([...propertiesOf(names, shapes), key, PERSON_COLUMNS.state])].join(',')
    const readSome = async (some: readonly Guid[]) => {
      const filter = some.map((id) => `${key} eq ${id}`).join(' or ')
      const query = `?$select=${select}&$filter=${filter}`
      const answer = await ask(table, () => xrm.WebApi.retrieveMultipleRecords(table, query), signal)
      const rows = readRow(answer)['entities']
      if (!Array.isArray(rows)) throw malformed()
      return rows.map(readRow)
    }
    const chunks = Array.from({ length: Math.ceil(ids.length / ROWS_AT_ONCE) }, (_, index) =>
      ids.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE),
    )
    const rows = (await Promise.all(chunks.map(readSome))).flat()
    return new Map(
      rows.map((row): [Guid, PersonColumns] => {
        const id = parseGuid(row[key])
        if (id === null) throw malformed()
        return [id, { active: row[PERSON_COLUMNS.state] === 0, columns: textsOf(names, shapes, row) }]
      }),
    )
  }

  return { columns, columnsOfMany }
}

function unknownColumns(table: RecordTable, columns: readonly string[]): DataverseError {
  return new DataverseError('unknownColumn', `The table ${table} has no column ${columns.join(', ')}.`, { columns })
}

function malformed(): DataverseError {
  return new DataverseError('malformed', 'Dataverse answered with something else than rows.')
}

function readRow(row: unknown): Row {
  if (typeof row !== 'object' || row === null) throw malformed()
  return row as Row
}
