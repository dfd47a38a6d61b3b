import * as v from 'valibot'
import { parseWireDate } from './parseWireDate'

/** What the server's language writes where there is nothing: `null`, `false`, `0`, `""`, `[]`. */
export function isNothing(value: unknown): boolean {
  const empties: readonly unknown[] = [undefined, null, false, 0, '', '0']
  return empties.includes(value) || (Array.isArray(value) && value.length === 0)
}

/** An optional member: absent, empty and wrong-typed all read as `null`, so that one bad field never costs the row. */
function orNull<Output>(schema: v.GenericSchema<unknown, Output>) {
  return v.fallback(v.nullable(schema), null)
}

/** A number or numeric string above zero becomes the string that is used inside. Required: a row without it is no row. */
export function wireId<Id extends string>(): v.GenericSchema<unknown, Id> {
  return v.pipe(
    v.union([v.pipe(v.number(), v.safeInteger(), v.transform(String)), v.string()]),
    v.regex(/^0*[1-9]\d{0,18}$/),
    v.transform((digits) => digits.replace(/^0+/, '') as Id),
  )
}

/** The same where it may be absent. */
export function wireIdOrNull<Id extends string>(): v.GenericSchema<unknown, Id | null> {
  return orNull(wireId<Id>())
}

/** Text as it came. */
export const wireText = orNull(v.pipe(v.string(), v.nonEmpty()))

/** A number, or a string that is one. */
export const wireNumber = orNull(
  v.pipe(v.union([v.number(), v.pipe(v.string(), v.regex(/^\s*-?\d+(\.\d+)?\s*$/), v.transform(Number))]), v.finite()),
)

/** How many: a whole number, not negative. */
export const wireCount = v.fallback(
  v.pipe(wireNumber, v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0)))),
  null,
)

/** `true` and `false`, `1` and `0`, `"1"` and `"0"`. */
export const wireBoolean = orNull(
  v.union([
    v.boolean(),
    v.pipe(
      v.picklist([1, '1']),
      v.transform(() => true),
    ),
    v.pipe(
      v.picklist([0, '0']),
      v.transform(() => false),
    ),
  ]),
)

/** A date, as {@link parseWireDate} reads it. */
export const wireInstant = v.fallback(v.nullable(v.pipe(v.string(), v.transform(parseWireDate))), null)

/** An address that may become a link: `http` and `https` only, because `javascript:` would run. */
export const wireWebAddress = orNull(v.pipe(v.string(), v.regex(/^https?:\/\//i), v.url()))

/** An object and no list, except the empty one: that is how PHP writes an object without members. */
export function wireObject<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value) || value.length === 0),
    v.object(entries),
  )
}
