import { expect, it } from 'vitest'
import { directionOf, languageOf } from './Language'

it.each([
  [1033, 'en'],
  [2057, 'en'],
  [1031, 'de'],
  [3079, 'de'],
  [1036, 'fr'],
  [3084, 'fr'],
  [3082, 'es'],
  [1034, 'es'],
  [2058, 'es'],
  [1046, 'pt'],
  [2070, 'pt'],
  [1041, 'ja'],
  [1025, 'ar'],
  [3073, 'ar'],
] as const)('speaks to the user with the LCID %i in %s', (lcid, language) => {
  expect(languageOf(lcid)).toBe(language)
})

it.each([null, 0, -1, 1045, 1037, 1e9, Number.NaN])('speaks English where it does not know better: %s', (lcid) => {
  expect(languageOf(lcid)).toBe('en')
})

it('writes Arabic from right to left, and nothing else', () => {
  const languages = ['en', 'ar', 'de', 'es', 'fr', 'ja', 'pt'] as const
  expect(languages.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar'])
})
