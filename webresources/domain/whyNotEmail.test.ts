import { expect, it } from 'vitest'
import type { MailingStatus } from './MailingStatus'
import { whyNotEmail } from './whyNotEmail'

const MAILABLE: MailingStatus = {
  mailable: true,
  unsubscribed: false,
  unsubscribedAt: null,
  bounced: false,
  bouncedAt: null,
}
const ADA = { emailAddress: 'ada@example.com', mailing: MAILABLE, doNotEmail: false }

it('has nothing against a person who is mailable', () => {
  expect(whyNotEmail(ADA)).toBeNull()
})

it.each([
  ['noAddress', { emailAddress: null }],
  ['noAddress', { emailAddress: ' ', doNotEmail: true }],
  ['unsubscribed', { mailing: { ...MAILABLE, mailable: false, unsubscribed: true, bounced: true }, doNotEmail: true }],
  ['doNotEmail', { doNotEmail: true, mailing: { ...MAILABLE, bounced: true } }],
  ['bounced', { mailing: { ...MAILABLE, mailable: false, bounced: true } }],
  ['bounced', { doNotEmail: null, mailing: { ...MAILABLE, bounced: true } }],
  ['notAsked', { doNotEmail: null }],
  ['notAsked', { doNotEmail: null, mailing: null }],
  ['notMailable', { mailing: { ...MAILABLE, mailable: false } }],
] as const)('says %s for %o', (obstacle, part) => {
  expect(whyNotEmail({ ...ADA, ...part })).toBe(obstacle)
})

it('takes what Net-Results does not say for no obstacle', () => {
  const unknown = { ...MAILABLE, mailable: null, unsubscribed: null, bounced: null }
  expect(whyNotEmail({ ...ADA, mailing: unknown })).toBeNull()
  expect(whyNotEmail({ ...ADA, mailing: null })).toBeNull()
})
