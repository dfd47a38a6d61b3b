import { expect, it } from 'vitest'
import type { PersonRecord } from '../../dataverse/Host'
import type { ContactId } from '../../domain/ids'
import { recipientOf } from './recipientOf'

const IDA = {
  id: '7' as ContactId,
  firstName: 'Ida',
  lastName: null,
  emailAddress: 'ida@example.com',
  jobTitle: null,
  companyName: null,
}
const record = (id: string, doNotEmail: boolean) =>
  ({ record: { table: 'contact', id }, doNotEmail }) as unknown as PersonRecord

it('says of nobody that he may be mailed before his records are read', () => {
  expect(recipientOf(IDA, { mailing: null, records: null })).toEqual({
    contactId: '7',
    personName: 'Ida',
    emailAddress: 'ida@example.com',
    mailing: null,
    doNotEmail: null,
  })
})

it('heeds every record, and logs on the first', () => {
  const records = [record('a', false), record('b', true)]
  expect(recipientOf(IDA, { mailing: null, records })).toMatchObject({
    doNotEmail: true,
    record: { table: 'contact', id: 'a' },
  })
})

it('does without a record where there is none', () => {
  const recipient = recipientOf({ ...IDA, firstName: null, emailAddress: null }, { mailing: null, records: [] })
  expect(recipient).toMatchObject({ personName: 'Person without a name', doNotEmail: false })
  expect('record' in recipient).toBe(false)
})
