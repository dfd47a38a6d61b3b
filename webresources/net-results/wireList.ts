import * as v from 'valibot'
import type { Page } from '../domain/Page'
import { wireCount } from './wire'

/** A list before it is known which part of the whole it is. */
export type WireList<Row> = Omit<Page<Row>, 'hasMore'>

const lists = v.union([
  v.pipe(
    v.array(v.unknown()),
    v.transform((results) => ({ results, total: null })),
  ),
  v.object({ results: v.array(v.unknown()), total: wireCount }),
])

/** A list of rows: `{ results, total? }`, or a bare array. A row that cannot be read is left out and counted. */
export function wireList<Row>(row: v.GenericSchema<unknown, Row>): v.GenericSchema<unknown, WireList<Row>> {
  const schema = v.pipe(
    lists,
    v.transform(({ results, total }): WireList<Row> => {
      const rows = results.flatMap((result) => {
        const parsed = v.safeParse(row, result)
        return parsed.success ? [parsed.output] : []
      })
      return { rows, total, received: results.length, dropped: results.length - rows.length }
    }),
  )
  return schema as v.GenericSchema<unknown, WireList<Row>>
}

/** The same where nobody asks for a part: the rows alone. Rows of which not one can be read are no answer, rather than none. */
export function wireRows<Row>(row: v.GenericSchema<unknown, Row>): v.GenericSchema<unknown, readonly Row[]> {
  return v.pipe(
    wireList(row),
    v.check(({ rows, received }) => rows.length > 0 || received === 0),
    v.transform(({ rows }) => rows),
  )
}

/** The list as the page that was asked for. Without a total, a full page is taken as a sign that there is more. */
export function toPage<Row>(list: WireList<Row>, { offset, limit }: { offset: number; limit: number }): Page<Row> {
  const { received, total } = list
  const hasMore = total === null ? received === limit : received > 0 && offset + received < total
  return { ...list, hasMore }
}
