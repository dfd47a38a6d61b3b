import { expect, it } from 'vitest'
import type { MailingStatus } from '../../domain/MailingStatus'
import { readMailing } from './readMailing'

const status = (part: Partial<MailingStatus>): MailingStatus => ({
  mailable: null,
  unsubscribed: null,
  unsubscribedAt: null,
  bounced: null,
  bouncedAt: null,
  ...part,
})

it.each<[string, Partial<MailingStatus>]>([
  ['unsubscribed', { unsubscribed: true, bounced: true, mailable: false }],
  ['unsubscribed', { unsubscribed: true, mailable: true }],
  ['bounced', { unsubscribed: false, bounced: true, mailable: false }],
  ['notMailable', { unsubscribed: false, bounced: false, mailable: false }],
  ['mailable', { unsubscribed: false, bounced: false, mailable: true }],
  ['unknown', {}],
  ['unknown', { unsubscribed: false, bounced: false }],
])('is %s after %o', (kind, part) => {
  expect(readMailing(status(part)).kind).toBe(kind)
})

it('says that all is well only of somebody who is mailable', () => {
  expect(readMailing(status({ mailable: true })).intent).toBe('good')
  expect(readMailing(status({})).intent).toBe('unknown')
  expect(readMailing(status({ mailable: true, bounced: true })).intent).toBe('bad')
})
