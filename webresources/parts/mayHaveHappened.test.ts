import { expect, it } from 'vitest'
import { NetResultsError, type NetResultsErrorKind } from '../net-results/NetResultsError'
import { mayHaveHappened } from './mayHaveHappened'

const ANSWERS: Record<NetResultsErrorKind, boolean> = {
  wrongCredentials: false,
  notPermitted: false,
  wrongAddress: false,
  throttled: false,
  blockedByPolicy: false,
  unsupported: false,
  refused: false,
  down: true,
  timeout: true,
  offline: true,
  blocked: true,
  malformed: true,
}

it.each(Object.entries(ANSWERS))('after %s: %s', (kind, answer) => {
  const error = new NetResultsError(kind as NetResultsErrorKind, kind, { operation: 'Contact.setLeadScore' })
  expect(mayHaveHappened(error)).toBe(answer)
})

it('rules nothing out after an error that it does not know', () => {
  expect(mayHaveHappened(new TypeError('surprise'))).toBe(true)
  expect(mayHaveHappened('surprise')).toBe(true)
})
