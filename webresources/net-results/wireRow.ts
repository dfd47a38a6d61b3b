import * as v from 'valibot'
import { wireId } from './wire'

/** Member by member, which field of the wire it comes from, and how that reads. */
export type WireFields<Row> = {
  readonly [Member in keyof Row]: readonly [field: string, schema: v.GenericSchema<unknown, Row[Member]>]
}

/** A JSON object, read as one of our values. An absent field reads like `null`; a member that must be there costs the row. */
export function wireRow<Row>(fields: WireFields<Row>): v.GenericSchema<unknown, Row> {
  return v.pipe(
    v.unknown(),
    v.check(isObject),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const source = dataset.value as Readonly<Record<string, unknown>>
      const row: Partial<Row> = {}
      for (const member in fields) {
        const [field, schema] = fields[member]
        const read = v.safeParse(schema, source[field])
        if (!read.success) {
          addIssue()
          return NEVER
        }
        row[member] = read.output
      }
      return row as Row
    }),
  )
}

/** The members that are set, as the wire has them. */
export function toWire<Row>(fields: WireFields<Row>, row: Partial<Row>): Readonly<Record<string, unknown>> {
  const source: Record<string, unknown> = {}
  for (const member in fields) {
    if (row[member] !== undefined) source[fields[member][0]] = row[member]
  }
  return source
}

/** An id, bare or as the named field of an object. */
export function wireIdOrIn<Id extends string>(field: string): v.GenericSchema<unknown, Id> {
  const id = wireId<Id>()
  return v.union([
    id,
    v.pipe(
      wireRow<{ id: Id }>({ id: [field, id] }),
      v.transform((row) => row.id),
    ),
  ])
}

/** No list, except the empty one: that is how PHP writes an object without members. */
function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (!Array.isArray(value) || value.length === 0)
}
