import { expect, it } from 'vitest'
import { describeRequest } from './describeRequest'
import { createRequest } from './rpcEnvelope'

it('names a question by controller and method, and leaves its parameters out', () => {
  const request = createRequest('nr7', 'getOneWithScore', { contact_id: 4711, email_address: 'ada@example.com' })
  expect(describeRequest('Contact', request)).toEqual({ ids: ['nr7'], what: 'Contact.getOneWithScore' })
})

it('counts the methods of a batch', () => {
  const batch = ['isOn', 'isOn', 'getAll'].map((method, index) => createRequest(`nr${index}`, method, {}))
  expect(describeRequest('EmailList', batch)).toEqual({
    ids: ['nr0', 'nr1', 'nr2'],
    what: 'EmailList.isOn ×2 + getAll',
  })
})
