import * as v from 'valibot'
import { expect, it } from 'vitest'
import { wireId } from './wire'
import { toPage, wireList, wireRows } from './wireList'
import { wireRow } from './wireRow'

const row = wireRow({ id: ['id', wireId()] })
const list = wireList(row)
const read = (value: unknown) => v.parse(list, value)

it('reads an object with results and a bare array the same', () => {
  const rows = [{ id: '1' }, { id: '2' }]
  expect(read({ results: rows })).toEqual({ rows, total: null, received: 2, dropped: 0 })
  expect(read(rows)).toEqual({ rows, total: null, received: 2, dropped: 0 })
})

it.each([
  [40, 40],
  ['40', 40],
  [0, 0],
  [null, null],
  ['', null],
  [-1, null],
  [{}, null],
])('reads the total %j as %j', (total, expected) => {
  expect(read({ results: [], total }).total).toBe(expected)
})

it('leaves out and counts rows that cannot be read', () => {
  const { rows, received, dropped } = read([{ id: 1 }, {}, null, 'x', { id: 0 }, [], { id: 2 }])
  expect(rows).toEqual([{ id: '1' }, { id: '2' }])
  expect({ received, dropped }).toEqual({ received: 7, dropped: 5 })
})

it('gives the rows alone where nobody asks for a part', () => {
  expect(v.parse(wireRows(row), { results: [{ id: 1 }, {}], total: 9 })).toEqual([{ id: '1' }])
})

it('takes rows of which not one can be read for no answer, and no rows for none', () => {
  expect(v.is(wireRows(row), [{}, null])).toBe(false)
  expect(v.parse(wireRows(row), [])).toEqual([])
})

it.each([null, false, 7, 'x', {}, { results: null }, { results: {} }])('does not take %j for a list', (value) => {
  expect(v.is(list, value)).toBe(false)
})

it.each([
  { total: 5, received: 2, offset: 0, limit: 2, hasMore: true },
  { total: 5, received: 1, offset: 4, limit: 2, hasMore: false },
  { total: 4, received: 2, offset: 2, limit: 2, hasMore: false },
  { total: 5, received: 0, offset: 4, limit: 2, hasMore: false },
  { total: null, received: 2, offset: 0, limit: 2, hasMore: true },
  { total: null, received: 1, offset: 0, limit: 2, hasMore: false },
  { total: null, received: 3, offset: 0, limit: 2, hasMore: false },
])('knows whether there is more: %o', ({ total, received, offset, limit, hasMore }) => {
  expect(toPage({ rows: [], total, received, dropped: received }, { offset, limit }).hasMore).toBe(hasMore)
})

it('counts dropped rows as received, so that paging goes on behind them', () => {
  expect(toPage(read([{}, {}]), { offset: 0, limit: 2 })).toEqual({
    rows: [],
    total: null,
    received: 2,
    dropped: 2,
    hasMore: true,
  })
})
