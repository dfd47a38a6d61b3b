import * as v from 'valibot'
import { expect, it } from 'vitest'
import { userSettings } from './userSettings'

const schema = v.object({ days: v.number() })
const USUAL = { days: 30 }

function memory(entries: Record<string, string> = {}) {
  return {
    entries,
    getItem: (key: string) => entries[key] ?? null,
    setItem: (key: string, value: string) => void (entries[key] = value),
  }
}

it('keeps what one rep has chosen, and tells nobody else', () => {
  const storage = memory()
  userSettings('org:marcus', 'hotleads', schema, USUAL, storage).write({ days: 7 })
  expect(userSettings('org:marcus', 'hotleads', schema, USUAL, storage).read()).toEqual({ days: 7 })
  expect(userSettings('org:danuta', 'hotleads', schema, USUAL, storage).read()).toEqual(USUAL)
  expect(userSettings('org:marcus', 'other', schema, USUAL, storage).read()).toEqual(USUAL)
})

it.each(['', '{', '{"days":"many"}', 'null', '[]'])('takes the usual settings for the damaged text %s', (text) => {
  const storage = memory({ 'netresults.hotleads:org:marcus': text })
  expect(userSettings('org:marcus', 'hotleads', schema, USUAL, storage).read()).toEqual(USUAL)
})

it('lives with storage that throws', () => {
  const blocked = {
    getItem(): string {
      throw new DOMException('blocked', 'SecurityError')
    },
    setItem() {
      throw new DOMException('full', 'QuotaExceededError')
    },
  }
  const settings = userSettings('org:marcus', 'hotleads', schema, USUAL, blocked)
  expect(() => settings.write({ days: 7 })).not.toThrow()
  expect(settings.read()).toEqual(USUAL)
})
