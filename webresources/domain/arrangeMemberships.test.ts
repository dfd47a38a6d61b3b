import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arrangeMemberships } from './arrangeMemberships'
import type { ListId } from './ids'
import type { EditStage, MembershipEdit, MembershipItem } from './MembershipEdit'

const idOf = (number: number) => String(number) as ListId
const item = (number: number, isLocked = false): MembershipItem => ({
  id: idOf(number),
  title: `List ${number}`,
  detail: null,
  contactCount: null,
  isLocked,
})
const edit = (
  of: MembershipItem,
  change: 'add' | 'remove',
  stage: EditStage = { state: 'offered' },
): MembershipEdit => ({
  item: of,
  change,
  importName: 'Test',
  stage,
})
const ids = (rows: readonly { readonly item: MembershipItem }[]) => rows.map((row) => row.item.id)
const on = (...numbers: number[]) => {
  const set = new Set(numbers.map(idOf))
  return (listId: ListId) => set.has(listId)
}

it('keeps a list that is being left, and one that is being joined, where they stand', () => {
  const items = [item(1), item(2), item(3), item(4)]
  const { editable, addable } = arrangeMemberships(items, on(1, 3), [edit(item(3), 'remove'), edit(item(2), 'add')])
  expect(ids(editable)).toEqual(['1', '2', '3'])
  expect(editable.map((row) => row.edit?.change ?? null)).toEqual([null, 'add', 'remove'])
  expect(addable.map(({ id }) => id)).toEqual(['4'])
})

it('shows what the sync keeps only where the person is on it, and never offers it', () => {
  const { editable, locked, addable } = arrangeMemberships([item(1, true), item(2, true)], on(2), [])
  expect(ids(locked)).toEqual(['2'])
  expect([...editable, ...addable]).toEqual([])
})

it('does not lose a change of a list that the sync has taken over since', () => {
  const { editable, locked } = arrangeMemberships([item(1, true)], on(), [edit(item(1), 'add')])
  expect(ids(editable)).toEqual(['1'])
  expect(locked).toEqual([])
})

it('does not lose a change of a list that is no longer among those known', () => {
  expect(ids(arrangeMemberships([item(1)], on(1), [edit(item(9), 'add')]).editable)).toEqual(['1', '9'])
})

it('puts every list in one place and every change in one row', () => {
  const lists = fc.uniqueArray(fc.record({ number: fc.nat(30), isLocked: fc.boolean() }), {
    selector: ({ number }) => number,
  })
  const changes = fc.uniqueArray(fc.record({ number: fc.nat(30), change: fc.constantFrom('add', 'remove') }), {
    selector: ({ number }) => number,
  })
  fc.assert(
    fc.property(lists, fc.array(fc.nat(30)), changes, (all, members, edits) => {
      const items = all.map(({ number, isLocked }) => item(number, isLocked))
      const isMember = on(...members)
      const wanted = edits.map(({ number, change }) => edit(item(number), change))
      const { editable, locked, addable } = arrangeMemberships(items, isMember, wanted)
      const placed = [...ids(editable), ...ids(locked), ...addable.map(({ id }) => id)]
      expect(new Set(placed).size).toBe(placed.length)
      const unplaced = items.filter(({ id }) => !placed.includes(id))
      expect(unplaced.every(({ id, isLocked }) => isLocked && !isMember(id))).toBe(true)
      expect(new Set(editable.flatMap((row) => row.edit ?? []))).toEqual(new Set(wanted))
      expect(addable.some(({ id, isLocked }) => isLocked || isMember(id))).toBe(false)
    }),
  )
})
