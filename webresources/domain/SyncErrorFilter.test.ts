import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { aSyncError } from './aSyncError.testing'
import { ALL_ERRORS, countBy, isRestricted, passesFilter, type SyncErrorFilter } from './SyncErrorFilter'

const NOW = Date.UTC(2026, 10, 18, 16)
const passes = (part: Parameters<typeof aSyncError>[0], filter: Partial<SyncErrorFilter>) =>
  passesFilter(aSyncError(part), { ...ALL_ERRORS, ...filter }, NOW)

it.each<[Partial<SyncErrorFilter>, Parameters<typeof aSyncError>[0], boolean]>([
  [{ direction: 'upload' }, { direction: 'upload' }, true],
  [{ direction: 'upload' }, { direction: 'download' }, false],
  [{ direction: 'upload' }, { direction: null }, false],
  [{ error: 'Invalid Role' }, { error: 'Invalid Role' }, true],
  [{ error: 'Invalid Role' }, { error: 'Invalid User' }, false],
  [{ entity: 'Task' }, { entity: 'Task' }, true],
  [{ entity: 'Task' }, { entity: 'Lead' }, false],
  [{ search: ' JÜRGEN ' }, { who: 'Jurgen Klein' }, true],
  [{ search: 'privilege' }, { description: 'missing a privilege' }, true],
  [{ search: 'privilege' }, { error: 'privilege', description: '', who: '' }, false],
  [{ days: 1 }, { at: NOW - 86_399_999 }, true],
  [{ days: 1 }, { at: NOW - 86_400_000 }, false],
  [{ days: 1 }, { at: null }, false],
])('filters by %j', (filter, part, expected) => {
  expect(passes(part, filter)).toBe(expected)
  expect(isRestricted({ ...ALL_ERRORS, ...filter })).toBe(true)
})

const value = <Value>(...values: Value[]) => fc.option(fc.constantFrom(...values))
const anyError = fc
  .record({
    direction: value('download' as const, 'upload' as const),
    error: fc.constantFrom('Invalid Email', 'Invalid Role'),
    entity: fc.constantFrom('Lead', 'Task'),
    who: fc.string({ maxLength: 3 }),
    at: fc.option(fc.integer({ min: NOW - 4 * 86_400_000, max: NOW })),
  })
  .map(aSyncError)
const anyFilter = fc.record({
  direction: value('download' as const, 'upload' as const),
  error: value('Invalid Email', 'Invalid Role'),
  entity: value('Lead', 'Task'),
  search: fc.string({ maxLength: 2 }),
  days: value(1, 3),
})

it('lets everything through without a filter, and never more with one part of a filter more', () => {
  fc.assert(
    fc.property(anyError, anyFilter, (error, filter) => {
      expect(passesFilter(error, ALL_ERRORS, NOW)).toBe(true)
      const parts = Object.entries(filter).map(([name, part]) =>
        passesFilter(error, { ...ALL_ERRORS, [name]: part }, NOW),
      )
      expect(passesFilter(error, filter, NOW)).toBe(parts.every(Boolean))
    }),
  )
  expect(isRestricted(ALL_ERRORS)).toBe(false)
})

it('counts each error once, most first', () => {
  fc.assert(
    fc.property(fc.array(anyError), (errors) => {
      const counts = countBy(
        errors,
        ({ error }) => error,
        (a, b) => (a < b ? -1 : 1),
      )
      expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBe(errors.length)
      for (const [kind, count] of counts) expect(errors.filter(({ error }) => error === kind)).toHaveLength(count)
      expect(counts.map(([, count]) => count)).toEqual(counts.map(([, count]) => count).sort((a, b) => b - a))
    }),
  )
})
