import { expect, it } from 'vitest'
import { aboutText } from './aboutText'

it('gives support one line for each fact and each request', () => {
  const text = aboutText({
    version: '3.0.0',
    build: '0123abcd',
    apiBaseUrl: null,
    page: 'https://contoso.crm.dynamics.com/WebResources/nr_/pages/contact.html',
    requests: [
      { ids: ['nr2', 'nr3'], what: 'Contact.a + b', at: 1_000, milliseconds: 12, status: 503, outcome: 'down' },
      { ids: ['dv1'], what: 'retrieveRecord contact', at: 0, milliseconds: 7, status: null, outcome: 'ok' },
    ],
  })
  expect(text.split('\n')).toEqual([
    'Net-Results for Dynamics 365 3.0.0, build 0123abcd',
    'Net-Results address: not asked yet',
    'Page: https://contoso.crm.dynamics.com/WebResources/nr_/pages/contact.html',
    '',
    '1970-01-01T00:00:01.000Z  503 down  12 ms  Contact.a + b  nr2 nr3',
    '1970-01-01T00:00:00.000Z  - ok  7 ms  retrieveRecord contact  dv1',
  ])
})
