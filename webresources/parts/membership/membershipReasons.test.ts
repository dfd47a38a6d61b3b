import { expect, it } from 'vitest'
import type { ImportId } from '../../domain/ids'
import type { ImportStatus } from '../../domain/ImportStatus'
import { NetResultsError } from '../../net-results/NetResultsError'
import { importProblem, lostSightReason, sendingReason } from './membershipReasons'

const EMAIL = 'priya.raghavan@haldenwater.example'
const scene = { apiBaseUrl: null, origin: 'https://org.crm.example', userName: null }
const status = (more: Partial<ImportStatus>): ImportStatus => ({
  id: '7' as ImportId,
  state: 'complete',
  added: 0,
  overwritten: 1,
  duplicates: 0,
  invalid: 0,
  message: '',
  results: null,
  ...more,
})
const error = (kind: ConstructorParameters<typeof NetResultsError>[0], serverMessage?: string) =>
  new NetResultsError(kind, kind, { operation: 'Contact.submitContactImport', ...(serverMessage && { serverMessage }) })

it.each<Partial<ImportStatus>>([
  {},
  { overwritten: null, invalid: null },
  { results: [{ index: 0, outcome: 'overwritten', message: '' }] },
  // Somebody else's refusal would be no news of this person.
  { invalid: 1, results: [{ index: 0, outcome: 'added', message: '' }] },
])('has nothing against %j', (more) => {
  expect(importProblem(status(more), EMAIL)).toBeNull()
})

it('tells a failed import, a running one, and a refused person apart', () => {
  expect(importProblem(status({ state: 'failed' }), EMAIL)).toMatchObject({ state: 'failed' })
  expect(importProblem(status({ state: 'processing' }), EMAIL)).toMatchObject({ state: 'unclear', importId: '7' })
  const results = [{ index: 0, outcome: 'invalid', message: 'Blocked domain.' }] as const
  expect(importProblem(status({ invalid: 1, results }), EMAIL)).toEqual({
    state: 'failed',
    reason: `Net-Results refused the email address ${EMAIL}: Blocked domain. Nothing was changed.`,
  })
  expect(importProblem(status({ invalid: 1 }), EMAIL)).toMatchObject({ state: 'failed' })
})

it('says that nothing was changed only where that is certain', () => {
  expect(sendingReason(error('notPermitted'), scene)).toMatch(/Nothing was changed\.$/)
  expect(sendingReason(error('refused', 'Locked.'), scene)).toBe(
    'Net-Results refused the change: Locked. Nothing was changed.',
  )
  expect(sendingReason(error('timeout'), scene)).toMatch(/may have been made/)
  expect(lostSightReason(error('offline'), scene)).toMatch(/^You are offline\. The change was sent/)
})
