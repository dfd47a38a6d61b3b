import { expect, it } from 'vitest'
import { refusedLogins } from './refusedLogins'

function aStorage(entries: Record<string, string> = {}) {
  return {
    entries,
    getItem: (key: string) => entries[key] ?? null,
    setItem: (key: string, value: string) => void (entries[key] = value),
    removeItem: (key: string) => void Reflect.deleteProperty(entries, key),
  }
}

it('remembers the version that was refused for whoever looks next, and no other', () => {
  const storage = aStorage()
  refusedLogins(storage, 'org:marcus').add('W/"7"')
  const another = refusedLogins(storage, 'org:marcus')
  expect(another.has('W/"7"')).toBe(true)
  expect(another.has('W/"8"')).toBe(false)
  expect(refusedLogins(storage, 'org:danuta').has('W/"7"')).toBe(false)
  expect(Object.values(storage.entries)).toEqual(['W/"7"'])
})

it('forgets when it is asked to', () => {
  const refused = refusedLogins(aStorage(), 'org:marcus')
  refused.add('W/"7"')
  refused.clear()
  expect(refused.has('W/"7"')).toBe(false)
})

it('remembers nothing of a row without a version', () => {
  const storage = aStorage()
  const refused = refusedLogins(storage, 'org:marcus')
  refused.add(null)
  expect(refused.has(null)).toBe(false)
  expect(storage.entries).toEqual({})
})

it('lives with a storage that is blocked', () => {
  const blocked = () => {
    throw new Error('denied')
  }
  const refused = refusedLogins({ getItem: blocked, setItem: blocked, removeItem: blocked }, 'org:marcus')
  refused.add('W/"7"')
  refused.clear()
  expect(refused.has('W/"7"')).toBe(false)
})
