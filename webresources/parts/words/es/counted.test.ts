import { expect, it } from 'vitest'
import { people } from './counted'

it('puts the noun into the form that goes with the count, and a preposition after millions', () => {
  expect(people(1)).toBe('1 persona')
  expect(people(0)).toBe('0 personas')
  expect(people(12)).toBe('12 personas')
  expect(people(2_000_000)).toMatch(/ de personas$/)
})
