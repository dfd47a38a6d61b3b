import { expect, it } from 'vitest'
import { emailRates, emailResult } from './emailResults'

const email = (told: Partial<Parameters<typeof emailResult>[0]>) => ({
  openCount: 0,
  clickCount: 0,
  bounced: false,
  unsubscribed: false,
  ...told,
})

it.each([
  [email({}), 'notOpened'],
  [email({ openCount: 2 }), 'opened'],
  [email({ openCount: 2, clickCount: 1 }), 'clicked'],
  [email({ openCount: null, clickCount: 1 }), 'clicked'],
  [email({ openCount: 2, clickCount: 1, unsubscribed: true }), 'unsubscribed'],
  [email({ bounced: true, unsubscribed: true }), 'bounced'],
  [email({ openCount: null, clickCount: null, bounced: null, unsubscribed: null }), 'unknown'],
])('%o is %s', (told, result) => {
  expect(emailResult(told)).toBe(result)
})

it('counts each e-mail once, and leaves out what is not known', () => {
  const rates = emailRates([
    email({ openCount: 6, clickCount: 2 }),
    email({ openCount: 1 }),
    email({ openCount: null, clickCount: null, bounced: null }),
    email({ openCount: null, clickCount: 1 }),
    email({ bounced: true }),
  ])
  expect(rates).toEqual({
    opened: { count: 3, of: 4 },
    clicked: { count: 2, of: 4 },
    bounced: { count: 1, of: 4 },
    unsubscribed: { count: 0, of: 5 },
  })
})
