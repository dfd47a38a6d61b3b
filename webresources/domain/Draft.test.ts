import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { reviewDraft, withEdit, withoutEdits, type Draft } from './Draft'

const same = (a: string, b: string) => a === b
const edit = (draft: Draft<string>, name: string, shown: string, wish: string) =>
  withEdit(draft, name, shown, wish, same)

it('remembers what a value was when its change began', () => {
  const twice = edit(edit({}, 'city', 'Oslo', 'Bergen'), 'city', 'Bergen', 'Stavanger')
  expect(twice).toEqual({ city: { before: 'Oslo', wish: 'Stavanger' } })
  expect(edit(twice, 'city', 'Stavanger', 'Oslo')).toEqual({})
  expect(withoutEdits(twice, ['city'])).toEqual({})
})

it('tells changes from conflicts, and from what somebody else has done already', () => {
  const draft: Draft<string> = {
    city: { before: 'Oslo', wish: 'Bergen' },
    state: { before: 'NY', wish: 'NJ' },
    title: { before: 'Dr', wish: 'Prof' },
    fax: { before: '1', wish: '2' },
  }
  const now = new Map([
    ['city', 'Oslo'],
    ['state', 'CT'],
    ['title', 'Prof'],
  ])
  expect(reviewDraft(draft, (name) => now.get(name), same)).toEqual({
    changes: [{ name: 'city', before: 'Oslo', wish: 'Bergen', now: 'Oslo' }],
    conflicts: [{ name: 'state', before: 'NY', wish: 'NJ', now: 'CT' }],
    fulfilled: ['title'],
    gone: ['fax'],
  })
})

const value = fc.constantFrom('a', 'b', 'c')
const names = fc.constantFrom('one', 'two', 'three', 'four')

it('puts every change in one place, and never calls something a change that somebody else has touched', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(names, value, value)), fc.dictionary(names, value), (steps, now) => {
      const draft = steps.reduce<Draft<string>>((all, [name, shown, wish]) => edit(all, name, shown, wish), {})
      const { changes, conflicts, fulfilled, gone } = reviewDraft(draft, (name) => now[name], same)
      const placed = [...changes.map(({ name }) => name), ...conflicts.map(({ name }) => name), ...fulfilled, ...gone]
      expect(placed.sort()).toEqual(Object.keys(draft).sort())
      for (const { before, wish, now: there } of changes) {
        expect(there).toBe(before)
        expect(there).not.toBe(wish)
      }
      for (const { before, wish, now: there } of conflicts) expect([before, wish]).not.toContain(there)
    }),
  )
})
