import { expect, it } from 'vitest'
import { columnShape, readColumnText } from './columnShape'

const FORMATTED = '@OData.Community.Display.V1.FormattedValue'
const metadataOf = (AttributeType: unknown) => ({ Attributes: { get: () => ({ AttributeType }) } })

it.each([
  ['a text', 14, { x: 'Ada' }, 'Ada'],
  ['a long text', 7, { x: 'a\nb' }, 'a\nb'],
  ['a whole number, without separators', 5, { x: 1284, [`x${FORMATTED}`]: '1,284' }, '1284'],
  ['money, without its sign', 8, { x: 12.5, [`x${FORMATTED}`]: '$12.50' }, '12.5'],
  ['a date', 2, { x: '2026-11-18T15:42:00Z', [`x${FORMATTED}`]: '11/18/26, 10:42 AM' }, '2026-11-18T15:42:00Z'],
  ['a day', 2, { x: '2026-11-18', [`x${FORMATTED}`]: '11/18/2026' }, '2026-11-18'],
  ['a choice', 11, { x: 721370006, [`x${FORMATTED}`]: 'Technology' }, 'Technology'],
  ['several choices', 17, { x: '1,2', [`x${FORMATTED}`]: 'Oil; Gas' }, 'Oil; Gas'],
  ['a status', 13, { x: 1, [`x${FORMATTED}`]: 'Active' }, 'Active'],
  ['yes or no', 0, { x: false, [`x${FORMATTED}`]: 'Allow' }, 'Allow'],
  ['a lookup', 6, { _x_value: 'guid', [`_x_value${FORMATTED}`]: 'Halden Water' }, 'Halden Water'],
  ['a customer', 1, { _x_value: 'guid', [`_x_value${FORMATTED}`]: 'Halden Water' }, 'Halden Water'],
  ['a picture, which is no text', 17, { x: 'iVBORw0KGgo' }, null],
  ['an empty text', 14, { x: '' }, null],
  ['an empty lookup', 6, { _x_value: null }, null],
  ['a column that was not answered', 14, {}, null],
])('reads %s as people do', (_what, type, row, expected) => {
  const shape = columnShape(metadataOf(type), 'x')
  expect(shape).not.toBeNull()
  expect(readColumnText(row, shape ?? undefined)).toBe(expected)
})

it.each([
  ['has no such column', { Attributes: { get: () => null } }],
  [
    'throws for it',
    {
      Attributes: {
        get: () => {
          throw new Error('no')
        },
      },
    },
  ],
  ['is none', undefined],
  ['names a party list, which is no text', metadataOf(10)],
  ['names a type that nobody has heard of', metadataOf(99)],
  ['does not name the type', metadataOf('String')],
])('knows no column when the metadata %s', (_what, metadata) => {
  expect(columnShape(metadata, 'x')).toBeNull()
})

it('takes nothing but text, number and truth for a value', () => {
  const shape = columnShape(metadataOf(14), 'x') ?? undefined
  expect(() => readColumnText({ x: { secret: 1 } }, shape)).toThrow('something else than text in x')
})
