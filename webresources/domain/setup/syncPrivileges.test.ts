import fc from 'fast-check'
import { expect, it } from 'vitest'
import { syncRole } from '../../../solution/roles/syncRole'
import type { Depth } from './SetUpFacts'
import { judgePrivileges, SYNC_PRIVILEGES } from './syncPrivileges'

const DEPTHS: readonly Depth[] = ['Basic', 'Local', 'Deep', 'Global']

it('wants what the role that ships gives, all 24 of it', () => {
  expect(SYNC_PRIVILEGES).toHaveLength(24)
  expect(SYNC_PRIVILEGES).toEqual([...(syncRole.privileges.Global ?? [])].sort())
})

it('misses everything where nothing is held', () => {
  expect(judgePrivileges([])).toEqual({ missing: SYNC_PRIVILEGES, ownOnly: [], lowered: [] })
})

it('tells a depth that reaches nothing from one that an administrator lowered', () => {
  const held = SYNC_PRIVILEGES.map((name, index) => ({ name, depth: DEPTHS[Math.min(index, 3)] ?? 'Global' }))
  expect(judgePrivileges(held)).toEqual({
    missing: [],
    ownOnly: SYNC_PRIVILEGES.slice(0, 1),
    lowered: SYNC_PRIVILEGES.slice(1, 3),
  })
})

const anyHeld = fc.array(
  fc.record({ name: fc.constantFrom(...SYNC_PRIVILEGES, 'prvDeleteContact'), depth: fc.constantFrom(...DEPTHS) }),
  { maxLength: 80 },
)

it('puts each privilege in one drawer at most, and counts the deepest of several, in any order', () => {
  fc.assert(
    fc.property(anyHeld, (held) => {
      const { missing, ownOnly, lowered } = judgePrivileges(held)
      const named = [...missing, ...ownOnly, ...lowered]
      expect(new Set(named).size).toBe(named.length)
      expect(judgePrivileges([...held].reverse())).toEqual({ missing, ownOnly, lowered })
      for (const name of SYNC_PRIVILEGES) {
        const depths = held.filter((one) => one.name === name).map(({ depth }) => DEPTHS.indexOf(depth))
        const deepest = Math.max(-1, ...depths)
        expect([missing.includes(name), ownOnly.includes(name), lowered.includes(name)]).toEqual([
          deepest === -1,
          deepest === 0,
          deepest === 1 || deepest === 2,
        ])
      }
    }),
  )
})

it('never judges worse for holding more', () => {
  fc.assert(
    fc.property(anyHeld, anyHeld, (held, more) => {
      const less = judgePrivileges(held)
      const both = judgePrivileges([...held, ...more])
      expect(both.missing.every((name) => less.missing.includes(name))).toBe(true)
      expect(both.ownOnly.every((name) => [...less.missing, ...less.ownOnly].includes(name))).toBe(true)
    }),
  )
})
