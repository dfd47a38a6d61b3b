import { afterEach, expect, it, vi } from 'vitest'
import { orderPeople } from '../domain/orderPeople'
import { aPerson } from '../domain/anAccount.testing'
import { sortRows } from '../domain/sortRows'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** As a page in that language has it. */
async function compareIn(language: string) {
  vi.resetModules()
  vi.stubGlobal('window', { NetResultsWords: { language } })
  return (await import('./compareTexts')).compareTexts
}

it.each([
  ['en-US', ['Nunez', 'Ñuñez', 'Oz'], ['Oz', 'Ñuñez', 'Nunez']],
  // In Spanish ñ is a letter of its own, after every n.
  ['es-ES', ['Nuñez', 'Nzuza', 'Ñandu', 'Oz'], ['Oz', 'Ñandu', 'Nzuza', 'Nuñez']],
  ['de-DE', ['Ärmel', 'Arzt', 'Bär', 'Zürcher'], ['Zürcher', 'Bär', 'Arzt', 'Ärmel']],
  // A page in Arabic begins its alphabet with Arabic, one in English with Latin.
  ['ar', ['أحمد', 'بدر', 'يوسف', 'Adams'], ['Adams', 'يوسف', 'بدر', 'أحمد']],
  ['en-US', ['Adams', 'أحمد', 'بدر', 'يوسف'], ['يوسف', 'بدر', 'أحمد', 'Adams']],
  // By JIS in Japanese, by strokes or code elsewhere.
  ['ja-JP', ['亜', '安', '伊', '宇'], ['宇', '伊', '安', '亜']],
])('sorts texts by the alphabet of %s', async (language, expected, given) => {
  const compare = await compareIn(language)
  expect(sortRows(given, (text) => text, false, compare)).toEqual(expected)
  expect(sortRows(expected, (text) => text, true, compare)).toEqual(given)
})

it('puts people in the order of the language, and numbers in names by size', async () => {
  const people = ['Ñandu', 'Nzuza', 'Sala 10', 'Sala 9'].map((fullName, index) => aPerson(index + 1, { fullName }))
  const order = async (language: string) =>
    orderPeople(people, {}, { column: 'name', descending: false }, await compareIn(language)).map(
      ({ fullName }) => fullName,
    )
  expect(await order('es-ES')).toEqual(['Nzuza', 'Ñandu', 'Sala 9', 'Sala 10'])
  expect(await order('en-US')).toEqual(['Ñandu', 'Nzuza', 'Sala 9', 'Sala 10'])
})
