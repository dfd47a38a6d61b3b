import { expect, it } from 'vitest'
import { setUpMarks } from './setUpMarks'

function memory(kept: Record<string, string> = {}): Pick<Storage, 'getItem' | 'setItem'> {
  return { getItem: (key) => kept[key] ?? null, setItem: (key, value) => void (kept[key] = value) }
}

it('keeps what was said, and takes it back', () => {
  const marks = setUpMarks(memory(), 'org:ana')
  marks.set('adminConsent', 5)
  marks.set('mfaExclusions', 6)
  marks.set('adminConsent', null)
  expect(marks.read()).toEqual({ mfaExclusions: 6 })
})

it('does not take one user’s word for another’s', () => {
  const storage = memory()
  setUpMarks(storage, 'org:ana').set('adminConsent', 5)
  expect(setUpMarks(storage, 'org:bo').read()).toEqual({})
})

it.each(['{', '[]', 'null', '{"adminConsent":"yes"}', '"x"'])('takes damaged storage for nothing said: %s', (text) => {
  expect(setUpMarks(memory({ 'netresults.setUp:a': text }), 'a').read()).toEqual({})
})

it('forgets steps that there no longer are', () => {
  const kept = JSON.stringify({ adminConsent: 1, somethingOld: 2 })
  expect(setUpMarks(memory({ 'netresults.setUp:a': kept }), 'a').read()).toEqual({ adminConsent: 1 })
})

it('lives without storage', () => {
  const blocked = () => {
    throw new DOMException('blocked', 'SecurityError')
  }
  const marks = setUpMarks({ getItem: blocked, setItem: blocked }, 'a')
  marks.set('adminConsent', 5)
  expect(marks.read()).toEqual({})
})
