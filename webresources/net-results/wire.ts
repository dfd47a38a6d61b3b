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

/** The same where nothing is better than unknown. */
export const wireTextOrEmpty = v.fallback(v.string(), '')

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

/** A mark that is there or is not; unknown counts as not. */
export const wireFlag = v.pipe(
  wireBoolean,
  v.transform((value) => value === true),
)

/** A question's answer. Required: what is neither yes nor no is no answer. */
export const wireAnswer: v.GenericSchema<unknown, boolean> = v.pipe(wireBoolean, v.boolean())

/** One of a few words; any other is unknown. */
export function wireWord<const Words extends readonly string[]>(words: Words) {
  return orNull(v.picklist(words))
}

/** A date, as {@link parseWireDate} reads it. */
export const wireInstant = v.fallback(v.nullable(v.pipe(v.string(), v.transform(parseWireDate))), null)

/** An address that may become a link: `http` and `https` only, because `javascript:` would run. */
export const wireWebAddress = orNull(v.pipe(v.string(), v.regex(/^https?:\/\//i), v.url()))
