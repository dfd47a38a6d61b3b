import * as v from 'valibot'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** An identifier: a positive integer, or the same as a numeric string. */
export const id = v.union(
  [
    v.pipe(v.number(), v.integer(), v.minValue(1)),
    v.pipe(
      v.string(),
      v.regex(/^[1-9]\d{0,14}$/),
      v.transform((text) => Number(text)),
    ),
  ],
  'an id is a positive integer or a numeric string',
)

/** A day that exists, `YYYY-MM-DD`. */
export const day = v.pipe(
  v.string(),
  v.regex(DAY, 'a date is YYYY-MM-DD'),
  v.check((text) => {
    const date = new Date(`${text}T00:00:00Z`)
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  }, 'no such day'),
)

/** The four paging params, all required; the first column is the usual one. */
export function paging<const Columns extends readonly [string, ...string[]]>(columns: Columns) {
  return {
    offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
    order_by: v.picklist(columns),
    order_dir: v.picklist(['ASC', 'DESC']),
  }
}

export interface Paging {
  readonly offset: number
  readonly limit: number
  readonly order_by: string
  readonly order_dir: 'ASC' | 'DESC'
}

export const none = v.strictObject({})

/** The optional `filters` of lists that can only be searched. */
export const searchFilters = v.optional(v.strictObject({ search: v.optional(v.string()) }))

/** Case and accents do not matter, as in the vendor's own search boxes. */
export function matches(search: string | undefined, ...texts: readonly (string | null | undefined)[]): boolean {
  if (search === undefined || search.trim() === '') return true
  const wanted = fold(search.trim())
  return texts.some((text) => fold(text ?? '').includes(wanted))
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
