import { expect, it } from 'vitest'
import { answerOf, listOf, paged, resultOf, start } from '../callNetResults.testing'
import type { NetResultsSimulator } from '../createNetResultsSimulator'

const MAPPING = { email: 'Email Address', first: 'First Name', last: 'Last Name' }
const DALE = { email: 'dale.nakagawa@haldenwater.example', first: 'Dale', last: 'Nakagawa' }
const PRIYA = { email: 'priya.raghavan@haldenwater.example', first: 'Priya' }

const params = (contacts: readonly unknown[], more: object = {}) => ({
  contact_import_name: 'Dynamics 365',
  overwrite: true,
  contact_import_mapping: MAPPING,
  contacts,
  add_to_lists: [],
  remove_from_lists: [],
  notification_recipients: [],
  ...more,
})

async function submit(
  simulator: NetResultsSimulator,
  contacts: readonly unknown[],
  more: object = {},
): Promise<unknown> {
  const result = await resultOf(simulator, 'Contact.submitContactImport', params(contacts, more))
  return typeof result === 'object' && result !== null && 'contact_import_id' in result
    ? result.contact_import_id
    : result
}

const status = (simulator: NetResultsSimulator, contact_import_id: unknown) =>
  resultOf(simulator, 'ContactImport.getOne', { contact_import_id }) as Promise<Record<string, unknown>>

async function finish(simulator: NetResultsSimulator, id: unknown) {
  for (let polls = 0; polls < 5; polls += 1) {
    const answer = await status(simulator, id)
    if (answer['status'] === 'complete' || answer['status'] === 'failed') return answer
  }
  throw new Error('The import does not end.')
}

const idOf = (simulator: NetResultsSimulator, email_address: string) =>
  resultOf(simulator, 'Contact.getContactIdByEmailAddress', { email_address })

it('goes through its states as it is asked, then is there for everybody', async () => {
  const { simulator } = start()
  const id = await submit(simulator, [DALE])
  const states = [await status(simulator, id), await status(simulator, id), await status(simulator, id)]
  expect(states.map((answer) => answer['status'])).toEqual(['pending', 'processing', 'complete'])
  expect(states[2]).toEqual({
    contact_import_id: String(id),
    status: 'complete',
    added: '1',
    overwritten: 0,
    duplicates: 0,
    invalid: 0,
    message: '',
    results: [{ index: 0, outcome: 'added', message: '' }],
  })
  expect(await idOf(simulator, DALE.email)).toMatch(/^\d+$/)
})

it('completes while nobody asks, when the clock moves on', async () => {
  const { simulator, clock } = start()
  await submit(simulator, [DALE])
  expect(await idOf(simulator, DALE.email)).not.toEqual(expect.stringMatching(/^\d/))
  clock.advance(60_000)
  expect(await idOf(simulator, DALE.email)).toMatch(/^\d+$/)
})

it('answers with a bare id for one contact, in an object for more', async () => {
  const { simulator } = start()
  expect(await resultOf(simulator, 'Contact.submitContactImport', params([DALE]))).toEqual(expect.any(Number))
  const many = await resultOf(simulator, 'Contact.submitContactImport', params([DALE, PRIYA]))
  expect(many).toEqual({ contact_import_id: expect.stringMatching(/^\d+$/) })
})

it('says of each row what became of it', async () => {
  const { simulator } = start()
  const rows = [PRIYA, { email: 'not an address' }, DALE, { ...DALE, first: 'Twice' }, { email: null }]
  const answer = await finish(simulator, await submit(simulator, rows))
  expect(answer).toMatchObject({ added: '1', overwritten: 1, duplicates: 1, invalid: 2 })
  expect((answer['results'] as { outcome: string }[]).map(({ outcome }) => outcome)).toEqual([
    'overwritten',
    'invalid',
    'added',
    'duplicate',
    'invalid',
  ])
})

it('leaves known contacts alone unless it may overwrite', async () => {
  const { simulator } = start()
  const answer = await finish(
    simulator,
    await submit(simulator, [{ ...PRIYA, first: 'Changed' }], { overwrite: false }),
  )
  expect(answer).toMatchObject({ status: 'complete', duplicates: 1, overwritten: 0 })
  expect(await resultOf(simulator, 'Contact.getOneWithScore', { contact_id: 48211, overlay_id: 12 })).toMatchObject({
    contact_first_name: 'Priya',
  })
})

it('changes lists when it is complete, not before, and tells the history', async () => {
  const { simulator } = start()
  const lists = () => resultOf(simulator, 'Contact.getEmailLists', { contact_id: 48211 })
  const id = await submit(simulator, [PRIYA], { add_to_lists: [2101], remove_from_lists: ['2103'] })
  expect(await lists()).not.toContain('2101')
  await finish(simulator, id)
  expect(await lists()).toContain('2101')
  expect(await lists()).not.toContain('2103')
  const activity = { contact_id: 48211, ...paged('activity_date', 'DESC', 0, 2), options: {} }
  const { results } = await listOf(simulator, 'ContactActivityHistory.getContactActivity', activity)
  expect(results.map(({ description }) => description).sort()).toEqual([
    'Added to list “Customer advisory board 2027”',
    'Removed from list “Field service buyers, North America”',
  ])
})

it('fails, hangs or keeps the rows to itself when told to', async () => {
  const { simulator } = start({ faults: [{ kind: 'importFails' }] })
  expect(await finish(simulator, await submit(simulator, [DALE]))).toMatchObject({
    status: 'failed',
    added: '0',
    message: /not be completed/,
  })
  expect(await idOf(simulator, DALE.email)).not.toEqual(expect.stringMatching(/^\d/))

  simulator.faults.active = [{ kind: 'importNeverFinishes' }]
  await expect(submit(simulator, [DALE]).then((id) => finish(simulator, id))).rejects.toThrow('does not end')

  simulator.faults.active = [{ kind: 'importWithoutResults' }]
  const counted = await finish(simulator, await submit(simulator, [PRIYA]))
  expect(counted).toMatchObject({ status: 'complete', overwritten: 1 })
  expect(counted).not.toHaveProperty('results')
})

it.each([
  ['contacts', { contacts: [] }],
  ['contacts', { contacts: Array.from({ length: 201 }, () => DALE) }],
  ['contact_import_mapping.email', { contact_import_mapping: { email: 'E-Mail' } }],
  ['contact_import_mapping', { contact_import_mapping: { first: 'First Name' }, contacts: [{ first: 'Dale' }] }],
  ['contacts.0.shoe', { contacts: [{ ...DALE, shoe: 43 }] }],
  ['add_to_lists', { add_to_lists: [1] }],
  ['overwrite', { overwrite: 1 }],
])('names %s when it is wrong', async (param, wrong) => {
  const { simulator } = start()
  const answer = await answerOf(simulator, 'Contact.submitContactImport', params([DALE], wrong))
  expect(answer).toMatchObject({ error: { code: -32602, data: { param } } })
})

it('never lets anybody onto a list that the sync keeps', async () => {
  const { simulator } = start()
  const search = { ...paged('email_list_name'), filters: { search: 'Dynamics Leads' } }
  const { results } = await listOf(simulator, 'EmailList.getMultiple', search)
  const answer = await answerOf(
    simulator,
    'Contact.submitContactImport',
    params([DALE], { add_to_lists: [results[0]?.['email_list_id']] }),
  )
  expect(answer).toMatchObject({ error: { code: -32602, data: { param: 'add_to_lists' } } })
})

it('refuses an import that is not there', async () => {
  expect(await answerOf(start().simulator, 'ContactImport.getOne', { contact_import_id: 5 })).toMatchObject({
    error: { code: -32000 },
  })
})
