import { expect, it } from 'vitest'
import { answerOf, listOf, paged, resultOf, start } from '../callNetResults.testing'

const { simulator } = start()

it('serves the lists over several pages, by name', async () => {
  const first = await listOf(simulator, 'EmailList.getMultiple', paged('email_list_name'))
  const second = await listOf(simulator, 'EmailList.getMultiple', paged('email_list_name', 'ASC', 50))
  expect(first.results).toHaveLength(50)
  expect(first.total).toBe(50 + second.results.length)
  const names = [...first.results, ...second.results].map((row) => String(row['email_list_name']))
  expect(names).toEqual([...names].sort(new Intl.Collator('en', { numeric: true }).compare))
  expect(names).toContain('Dynamics:Lead:Industry:Technology')
})

it('says which lists the sync keeps, and how many are on each', async () => {
  const search = (text: string) =>
    listOf(simulator, 'EmailList.getMultiple', { ...paged('email_list_name'), filters: { search: text } })
  expect((await search('dynamics contacts')).results).toEqual([
    {
      email_list_id: expect.stringMatching(/^\d+$/),
      email_list_name: 'Dynamics Contacts',
      is_dynamic: '1',
      contact_count: 38,
    },
  ])
  expect((await search('Renewal')).results).toMatchObject([
    { email_list_name: 'Renewal reminders, 90 days', is_dynamic: '0' },
    { email_list_name: 'Renewal risk, Q1' },
    { email_list_name: 'Renewals 2026, all regions' },
  ])
  expect((await search('Product news')).results).toMatchObject([{ email_list_name: 'November product news' }])
})

it('says of one list whether a contact is on it', async () => {
  const takesPart = (email_list_id: unknown) =>
    resultOf(simulator, 'EmailList.getContactParticipation', { email_list_id, contact_id: 48211 })
  expect([await takesPart('2104'), await takesPart(2301), await takesPart(2101)]).toEqual([1, 1, 0])
  const answer = await answerOf(simulator, 'EmailList.getContactParticipation', { email_list_id: 9, contact_id: 48211 })
  expect(answer).toMatchObject({ error: { code: -32602, data: { param: 'email_list_id' } } })
})
