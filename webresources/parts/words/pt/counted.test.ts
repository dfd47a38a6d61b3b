import { expect, it } from 'vitest'
import { people } from './counted'

it('puts the noun into the form that goes with the count, and a preposition after millions', () => {
  expect(people(1)).toBe('1 pessoa')
  expect(people(0)).toBe('0 pessoa')
  expect(people(12)).toBe('12 pessoas')
  expect(people(2_000_000)).toMatch(/ de pessoas$/)
})
