import { expect, it } from 'vitest'
import { DO_NOT_MAP, sameChoice, withField } from './MappingChoice'

const city = { netResultsField: 'City', toDynamics: true, fromDynamics: true }

it('keeps the directions when a field is exchanged, and has none without a field', () => {
  expect(withField(city, 'State')).toEqual({ ...city, netResultsField: 'State' })
  expect(withField(city, null)).toEqual(DO_NOT_MAP)
})

it('never lets a field that is mapped anew write to Dynamics by itself', () => {
  expect(withField(DO_NOT_MAP, 'City')).toEqual({ netResultsField: 'City', toDynamics: false, fromDynamics: true })
})

it('sees no difference between two fields that are not mapped', () => {
  expect(sameChoice(DO_NOT_MAP, { ...DO_NOT_MAP, fromDynamics: true })).toBe(true)
  expect(sameChoice(city, { ...city })).toBe(true)
  expect(sameChoice(city, { ...city, toDynamics: false })).toBe(false)
  expect(sameChoice(city, DO_NOT_MAP)).toBe(false)
})
