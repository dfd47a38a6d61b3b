import { expect, it } from 'vitest'
import { CEILING, loadAllRows } from './loadAllRows'

/** A list of that many rows, with or without a total, as a server gives it page by page. */
function aList(count: number, { total = true, shift = 0, dropped = 0 } = {}) {
  const asked: number[] = []
  const load = ({ offset, limit }: { offset: number; limit: number }) => {
    asked.push(offset)
    // New rows at the front push the others down.
    const from = Math.max(0, offset - (asked.length > 1 ? shift : 0))
    const rows = Array.from({ length: Math.min(limit, count - from) }, (_, index) => ({ id: String(from + index) }))
    const received = rows.length
    const hasMore = total ? from + received < count : received === limit
    return Promise.resolve({ rows: rows.slice(dropped), total: total ? count : null, hasMore, received, dropped })
  }
  return { load, asked }
}

it.each([0, 1, 499, 500, 501, 1_999])('loads all of %d rows', async (count) => {
  const { load } = aList(count)
  const all = await loadAllRows(load)
  expect(all.rows.map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, index) => String(index)))
  expect(all).toMatchObject({ isComplete: true, dropped: 0 })
})

it('ends without a total where a page is not full', async () => {
  const { load, asked } = aList(1_000, { total: false })
  expect((await loadAllRows(load)).rows).toHaveLength(1_000)
  expect(asked).toEqual([0, 500, 1_000])
})

it('stops at the ceiling and says that there is more', async () => {
  const { load } = aList(2_001)
  const all = await loadAllRows(load)
  expect(all.rows).toHaveLength(CEILING)
  expect(all.isComplete).toBe(false)
})

it('knows that exactly as many as the ceiling are all', async () => {
  expect((await loadAllRows(aList(CEILING).load)).isComplete).toBe(true)
})

it('shows a row once that moves to the next page while it loads', async () => {
  const { load } = aList(900, { shift: 3 })
  const ids = (await loadAllRows(load)).rows.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

it('counts rows that could not be read', async () => {
  expect((await loadAllRows(aList(600, { dropped: 2 }).load)).dropped).toBe(4)
})
