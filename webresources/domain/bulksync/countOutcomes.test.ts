import { expect, it } from 'vitest'
import { aPerson } from '../anAccount.testing'
import { defaultMapping, DEFAULT_CHOICES } from '../defaultSyncRules'
import type { SyncRules } from '../SyncRules'
import { decodeOutcome, encodeOutcome, type BulkOutcome } from './BulkOutcome'
import type { BulkSnapshot } from './BulkSync'
import { countOutcomes, remainingTime } from './countOutcomes'
import { planBulkSync } from './planBulkSync'

const OUTCOMES: readonly BulkOutcome[] = [
  { state: 'waiting' },
  { state: 'syncing' },
  { state: 'added' },
  { state: 'updated' },
  { state: 'notSent', reason: 'noEmail' },
  { state: 'notSent', reason: 'inactive' },
  { state: 'notSent', reason: 'emailNotMapped' },
  { state: 'notRead' },
  { state: 'refused', message: '' },
  { state: 'failed', message: '' },
  { state: 'untold' },
  { state: 'unfinished' },
  { state: 'unknown' },
  { state: 'cancelled' },
]

it('keeps every outcome in one letter', () => {
  expect(OUTCOMES.map((outcome) => decodeOutcome(encodeOutcome(outcome)))).toEqual(OUTCOMES)
  expect(new Set(OUTCOMES.map(encodeOutcome)).size).toBe(OUTCOMES.length)
  expect(encodeOutcome({ state: 'refused', message: 'priya@…' })).toBe(encodeOutcome({ state: 'refused', message: '' }))
})

it('takes a letter that it has never written for something that nobody knows', () => {
  expect(decodeOutcome('?')).toEqual({ state: 'unknown' })
})

it('counts everybody once, and who is told by numbers only on top', () => {
  const counts = countOutcomes({ outcomes: OUTCOMES, untold: { added: 1, updated: 2, refused: 3 } })
  expect(counts).toEqual({
    total: 14,
    done: 12,
    waiting: 1,
    syncing: 1,
    added: 2,
    updated: 3,
    skipped: 3,
    failed: 3,
    refused: 1,
    refusedUntold: 3,
    untold: 1,
    unfinished: 1,
    unknown: 1,
    cancelled: 1,
  })
})

it('foretells the rest from the pace so far, and says nothing too early', () => {
  const at = (people: number, phase: BulkSnapshot['phase'] = 'running') =>
    remainingTime(
      {
        outcomes: Array.from({ length: 400 }, () => ({ state: 'waiting' as const })),
        pace: { ranFor: 4_000, runningSince: 10_000, people },
        phase,
      } as unknown as BulkSnapshot,
      16_000,
    )
  expect(at(100)).toBe(40_000)
  expect(at(20)).toBeNull()
  expect(at(100, 'paused')).toBeNull()
})

const rules = (more: Partial<SyncRules> = {}): SyncRules => ({
  mapping: defaultMapping('contact'),
  choices: { ...DEFAULT_CHOICES, skipInactive: true },
  ...more,
})
const without = aPerson(2, { emailAddress: null })
const inactive = aPerson(3, { active: false })
const people = [aPerson(1), without, inactive]

it('foretells who is left out, and why', () => {
  const plan = planBulkSync(people, { contact: rules(), lead: rules() })
  expect(plan.send).toEqual([people[0]])
  expect(plan.leave).toEqual([
    { person: without, reason: 'noEmail' },
    { person: inactive, reason: 'inactive' },
  ])
})

it('does not foretell what another column decides', () => {
  const [first] = defaultMapping('contact')
  const mapping = [...defaultMapping('contact'), ...(first ? [{ ...first, dynamicsField: 'emailaddress2' }] : [])]
  const plan = planBulkSync(people, { contact: rules({ mapping }), lead: rules() })
  expect(plan.send).toEqual([people[0], without])
})
