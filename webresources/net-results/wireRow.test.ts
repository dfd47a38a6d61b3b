import * as v from 'valibot'
import { expect, it } from 'vitest'
import { wireBoolean, wireCount, wireId, wireInstant, wireText } from './wire'
import { toWire, wireIdOrIn, wireRow, type WireFields } from './wireRow'

interface Row {
  readonly name: string | null
  readonly count: number | null
  readonly at: number | null
  readonly isOn: boolean | null
}

const fields: WireFields<Row> = {
  name: ['the_name', wireText],
  count: ['count', wireCount],
  at: ['date', wireInstant],
  isOn: ['on', wireBoolean],
}
const schema = wireRow(fields)
const unknown: Row = { name: null, count: null, at: null, isOn: null }

it('reads each member from its field', () => {
  expect(v.parse(schema, { the_name: 'x', count: '7', date: '2026-11-18', on: 0 })).toEqual({
    name: 'x',
    count: 7,
    at: Date.UTC(2026, 10, 18),
    isOn: false,
  })
})

it('reads absent members as unknown, ignores extra ones, and takes PHP\u2019s empty list for an empty object', () => {
  expect(v.parse(schema, { extra: 1, name: 'not this one' })).toEqual(unknown)
  expect(v.parse(schema, [])).toEqual(unknown)
  for (const value of [[{ the_name: 'x' }], null, undefined, 'x', 7, true]) expect(v.is(schema, value)).toBe(false)
})

it('is no row without a member that has to be there', () => {
  const point = wireRow({ id: ['id', wireId()], at: ['date', v.pipe(wireInstant, v.number())] })
  expect(v.is(point, { id: 7, date: '2026-11-18' })).toBe(true)
  for (const value of [{ id: 7 }, { id: 7, date: '' }, { date: '2026-11-18' }]) expect(v.is(point, value)).toBe(false)
})

it('writes the members that are set, unknown ones as they are', () => {
  expect(toWire(fields, { name: '', count: null, isOn: false })).toEqual({ the_name: '', count: null, on: false })
})

it('finds an id bare or in its field', () => {
  const id = wireIdOrIn('import_id')
  expect([7, '7', { import_id: '7' }].map((value) => v.parse(id, value))).toEqual(['7', '7', '7'])
  for (const value of [0, null, [], {}, { import_id: 0 }, { id: 7 }, [7]]) expect(v.is(id, value)).toBe(false)
})
