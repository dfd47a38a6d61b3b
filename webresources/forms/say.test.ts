import { afterEach, describe, expect, it, vi } from 'vitest'
import { say, sayOutcome, wordProblem } from './say'
import * as catalogs from './words'

afterEach(() => vi.unstubAllGlobals())

/** A form script in the app of a user with that language. */
function speak(languageId: unknown) {
  vi.stubGlobal('Xrm', { Utility: { getGlobalContext: () => ({ userSettings: { languageId } }) } })
}
const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()

describe.each(Object.entries(catalogs).filter(([language]) => language !== 'en'))('%s', (_language, words) => {
  it.each(Object.entries(catalogs.en))('says %s with the same values, in other words', (name, english) => {
    const text = words[name as keyof typeof words]
    expect(text.trim()).toBe(text)
    expect(text).not.toBe(english)
    expect(holes(text)).toEqual(holes(english))
  })
})

it.each([
  [1033, 'Priya was added to Net-Results.'],
  [1031, 'Priya wurde zu Net-Results hinzugefügt.'],
  [1045, 'Priya was added to Net-Results.'],
  [undefined, 'Priya was added to Net-Results.'],
])('speaks to the user with the language %s', (languageId, expected) => {
  speak(languageId)
  expect(sayOutcome('Priya', { state: 'added' })).toBe(expected)
})

it('speaks English where there is no app around it', () => {
  expect(say('busy')).toBe(catalogs.en.busy)
})

it('puts values in as they are, whatever they look like', () => {
  speak(1031)
  expect(sayOutcome('$& {message}', { state: 'refused', message: '' })).toBe(
    '$& {message} wurde von Net-Results abgelehnt: kein Grund angegeben.',
  )
})

it.each([
  [{ kind: 'refused', serverMessage: 'Zu spät' }, 'Net-Results hat abgelehnt: Zu spät.'],
  [{ kind: 'unknownColumn', columns: ['a', 'b'] }, /nennt a, b;/],
  [{ kind: 'timeout' }, catalogs.de.unreachable],
  [{ kind: 'other' }, /nicht möglich \(other\)\./],
  [{}, /nicht möglich\. /],
])('words the failure %j in the language of the user', (error, expected) => {
  speak(1031)
  expect(wordProblem(Object.assign(new Error('x'), error))).toMatch(expected)
})
