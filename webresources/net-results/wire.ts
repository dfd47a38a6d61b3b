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
  ) as v.GenericSchema<unknown, Id>
}

/** The same where it may be absent. */
export function wireIdOrNull<Id extends string>() {
  return orNull(wireId<Id>())
}

/** Text as it came. */
export const wireText = orNull(v.pipe(v.string(), v.nonEmpty()) as v.GenericSchema<unknown, string>)

/** A number, or a string that is one. */
export const wireNumber = orNull(
  v.pipe(
    v.union([v.number(), v.pipe(v.string(), v.regex(/^\s*-?\d+(\.\d+)?\s*$/), v.transform(Number))]),
    v.finite(),
  ) as v.GenericSchema<unknown, number>,
)

/** How many: a whole number, not negative. */
export const wireCount = v.pipe(
  wireNumber,
  v.transform((count) => (count !== null && Number.isSafeInteger(count) && count >= 0 ? count : null)),
)

/** `true` and `false`, `1` and `0`, `"1"` and `"0"`. */
export const wireBoolean = orNull(
  v.pipe(
    v.picklist([true, false, 1, 0, '1', '0'] as never[]),
    v.transform((value: unknown) => value === true || value === 1 || value === '1'),
  ) as v.GenericSchema<unknown, boolean>,
)

/** A date, as {@link parseWireDate} reads it. */
export const wireInstant = v.fallback(
  v.pipe(v.string(), v.transform(parseWireDate)) as v.GenericSchema<unknown, number | null>,
  null,
)

/** An address that may become a link: `http` and `https` only, because `javascript:` would run. */
export const wireWebAddress = orNull(
  v.pipe(v.string(), v.regex(/^https?:\/\//i), v.url()) as v.GenericSchema<unknown, string>,
)
