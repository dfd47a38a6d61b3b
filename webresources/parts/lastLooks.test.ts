import { expect, it } from 'vitest'
import type { ContactId, OverlayId } from '../domain/ids'
import type { LastLook } from '../domain/LastLook'
import { lastLooks } from './lastLooks'

const PRIYA = '48211' as ContactId
const LOOK: LastLook = { at: 5, seenUpTo: 3, score: { overlayId: '1' as OverlayId, value: 118 } }

function aStorage(before: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(before))
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

it('knows nothing of somebody who was never looked at', () => {
  expect(lastLooks(aStorage(), 'org:user').of(PRIYA)).toBeNull()
})

it('remembers a look, for the next page too', () => {
  const storage = aStorage()
  lastLooks(storage, 'org:user').remember(PRIYA, LOOK)
  expect(lastLooks(storage, 'org:user').of(PRIYA)).toEqual(LOOK)
})

it("takes nobody's looks for another's", () => {
  const storage = aStorage()
  lastLooks(storage, 'org:user').remember(PRIYA, LOOK)
  expect(lastLooks(storage, 'org:other').of(PRIYA)).toBeNull()
})

it('keeps the 500 people who were looked at most recently', () => {
  const storage = aStorage()
  const looks = lastLooks(storage, 'org:user')
  for (let id = 1; id <= 510; id += 1) looks.remember(String(id) as ContactId, { ...LOOK, at: id })
  expect(looks.of('10' as ContactId)).toBeNull()
  expect(looks.of('11' as ContactId)?.at).toBe(11)
  expect(looks.of('510' as ContactId)?.at).toBe(510)
  expect(Object.keys(JSON.parse(storage.kept.get('netresults.looks:org:user') ?? '{}') as object)).toHaveLength(500)
})

it('keeps the look that was just taken, even when the clock has gone back', () => {
  const looks = lastLooks(aStorage(), 'org:user')
  for (let id = 1; id <= 500; id += 1) looks.remember(String(id) as ContactId, { ...LOOK, at: 1_000 + id })
  looks.remember(PRIYA, { ...LOOK, at: 1 })
  expect(looks.of(PRIYA)?.at).toBe(1)
})

it.each(['', '{', 'null', '[]', '7', '{"48211":7}', '{"48211":{"at":"yesterday"}}', '{"__proto__":{"at":1}}'])(
  'takes a damaged mark for none: %s',
  (damaged) => {
    const storage = aStorage({ 'netresults.looks:org:user': damaged })
    const looks = lastLooks(storage, 'org:user')
    expect(looks.of(PRIYA)).toBeNull()
    looks.remember(PRIYA, LOOK)
    expect(looks.of(PRIYA)).toEqual(LOOK)
  },
)

it('keeps the readable marks beside a damaged one', () => {
  const storage = aStorage({ 'netresults.looks:org:user': JSON.stringify({ 1: { at: 'x' }, [PRIYA]: LOOK }) })
  expect(lastLooks(storage, 'org:user').of(PRIYA)).toEqual(LOOK)
})

it('carries on without storage', () => {
  const blocked = () => {
    throw new DOMException('Access is denied', 'SecurityError')
  }
  const looks = lastLooks({ getItem: blocked, setItem: blocked }, 'org:user')
  looks.remember(PRIYA, LOOK)
  expect(looks.of(PRIYA)).toBeNull()
})
