import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ContactId } from './ids'
import {
  arrangeByMarks,
  forgetOver,
  isBackEarly,
  isSnoozed,
  JUMP,
  NO_MARKS,
  pin,
  snooze,
  unpin,
  wake,
} from './PersonMarks'

const id = (text: string) => text as ContactId
const NOW = 1_000_000
const LATER = NOW + 7 * 86_400_000
const priya = { id: id('1'), score: 60 }
const snoozed = snooze(NO_MARKS, { contactId: priya.id, until: LATER, score: 60 })

it('hides somebody until the time is over', () => {
  expect(isSnoozed(snoozed, priya, NOW)).toBe(true)
  expect(isSnoozed(snoozed, priya, LATER - 1)).toBe(true)
  expect(isSnoozed(snoozed, priya, LATER)).toBe(false)
})

it('brings somebody back when the score jumps, and says that it is early', () => {
  expect(isSnoozed(snoozed, { ...priya, score: 60 + JUMP - 1 }, NOW)).toBe(true)
  expect(isBackEarly(snoozed, { ...priya, score: 60 + JUMP - 1 }, NOW)).toBe(false)
  expect(isSnoozed(snoozed, { ...priya, score: 60 + JUMP }, NOW)).toBe(false)
  expect(isBackEarly(snoozed, { ...priya, score: 60 + JUMP }, NOW)).toBe(true)
  expect(isBackEarly(snoozed, { ...priya, score: 60 + JUMP }, LATER)).toBe(false)
})

it('keeps somebody hidden whose score nobody knows', () => {
  expect(isSnoozed(snoozed, { ...priya, score: null }, NOW)).toBe(true)
  expect(isSnoozed(snooze(NO_MARKS, { contactId: priya.id, until: LATER, score: null }), priya, NOW)).toBe(true)
})

it('wakes, unpins, and forgets what is over', () => {
  expect(wake(snoozed, priya.id)).toEqual(NO_MARKS)
  expect(unpin(pin(NO_MARKS, priya.id), priya.id)).toEqual(NO_MARKS)
  expect(forgetOver(snoozed, LATER)).toEqual(NO_MARKS)
  expect(forgetOver(snoozed, NOW)).toEqual(snoozed)
})

it('does not pin and snooze the same person', () => {
  expect(pin(snoozed, priya.id)).toEqual({ pinned: [priya.id], snoozed: [] })
  expect(snooze(pin(NO_MARKS, priya.id), { contactId: priya.id, until: LATER, score: 1 }).pinned).toEqual([])
})

it('shows everybody once: pinned, others or hidden, in the order of the list', () => {
  const people = fc.uniqueArray(fc.record({ id: fc.nat(30).map((n) => id(String(n))), score: fc.nat(100) }), {
    selector: (person) => person.id,
  })
  const ids = fc.uniqueArray(fc.nat(30).map((n) => id(String(n))))
  fc.assert(
    fc.property(people, ids, ids, (list, pinned, asleep) => {
      const pins = pinned.reduce(pin, NO_MARKS)
      const marks = asleep.reduce((all, contactId) => snooze(all, { contactId, until: LATER, score: 0 }), pins)
      const { shown, hidden } = arrangeByMarks(list, marks, NOW)
      expect([...shown, ...hidden].map((one) => one.id).sort()).toEqual(list.map((one) => one.id).sort())
      const isPinned = shown.map((one) => marks.pinned.includes(one.id))
      expect(isPinned).toEqual([...isPinned].sort((a, b) => Number(b) - Number(a)))
      const rest = shown.filter((one) => !marks.pinned.includes(one.id))
      expect(rest).toEqual(list.filter((one) => rest.includes(one)))
    }),
  )
})
