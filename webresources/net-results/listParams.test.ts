import { expect, it } from 'vitest'
import { listParams } from './listParams'

const sorting = { columns: { name: ['list_name'], size: ['contact_count'] }, usual: 'size DESC' } as const

it.each([
  [{}, 'contact_count', 'DESC'],
  [{ descending: false }, 'contact_count', 'ASC'],
  [{ orderBy: 'name' }, 'list_name', 'ASC'],
  [{ orderBy: 'name', descending: true }, 'list_name', 'DESC'],
  [{ orderBy: 'size' }, 'contact_count', 'ASC'],
] as const)('asks in the order %j: %s %s', (order, column, direction) => {
  expect(listParams(sorting, { offset: 50, limit: 25, ...order })).toEqual({
    offset: 50,
    limit: 25,
    order_by: column,
    order_dir: direction,
  })
})
