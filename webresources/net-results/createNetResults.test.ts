import { expect, it } from 'vitest'
import { createCredentials } from '../domain/Credentials'
import type { ActivityTypeId, ContactId, OverlayId } from '../domain/ids'
import { createNetResults } from './createNetResults'
import { answer, requestsOf, startServer, type Handler } from './localServer.testing'

const CONTACT = '7' as ContactId
const OVERLAY = '2' as OverlayId
const AT = Date.UTC(2026, 10, 18, 15, 42)
const QUERY = { contactId: CONTACT, offset: 0, limit: 2 }

async function start(handle: Handler) {
  const { baseUrl, seen } = await startServer(handle)
  const credentials = createCredentials('rep@contoso.example', 'secret')
  const client = createNetResults({
    baseUrl,
    credentials,
    batchMode: { refused: false },
    sleep: () => Promise.resolve(),
  })
  return { seen, client }
}

/** A server that answers every request with the same result. */
const startWith = (result: unknown) => start((request) => answer(request, () => ({ result })))

it('finds the user with a user name', async () => {
  const { client, seen } = await startWith({
    user_id: 31,
    user_first_name: 'Ada',
    user_last_name: 'King',
    user_email_address: 'ada@contoso.example',
  })
  expect(await client.findUser('ada@contoso.example')).toEqual({
    id: '31',
    name: 'Ada King',
    emailAddress: 'ada@contoso.example',
  })
  expect(seen[0]?.json).toMatchObject({ method: 'getOneByEmail', params: { email: 'ada@contoso.example' } })
})

it('knows a user by what there is of his name', async () => {
  const { client } = await startWith({ user_id: '31', user_last_name: 'King' })
  expect(await client.findUser('x')).toEqual({ id: '31', name: 'King', emailAddress: null })
})

it('finds the contact with an e-mail address', async () => {
  const { client, seen } = await startWith('0042')
  expect(await client.findContact('ada@contoso.example')).toBe('42')
  expect(seen[0]?.json).toMatchObject({
    method: 'getContactIdByEmailAddress',
    params: { email_address: 'ada@contoso.example' },
  })
})

it.each([null, 0, '0', false, '', []].map((result) => [result]))(
  'takes %j for a contact and a user unknown to Net-Results',
  async (result) => {
    const { client } = await startWith(result)
    expect(await client.findContact('x@contoso.example')).toBeNull()
    expect(await client.findUser('x@contoso.example')).toBeNull()
  },
)

it.each([true, 'none', -1, {}, [0], [7]].map((result) => [result]))(
  'does not take %j for a contact id',
  async (result) => {
    const { client } = await startWith(result)
    await expect(client.findContact('x@contoso.example')).rejects.toMatchObject({ kind: 'malformed' })
  },
)

it('reads the default overlay', async () => {
  const { client } = await startWith({ lead_score_overlay_id: 2, lead_score_overlay_name: 'Standard', is_default: 1 })
  expect(await client.defaultOverlay()).toEqual({ id: '2', name: 'Standard', isDefault: true })
})

it('reads a contact with its score', async () => {
  const { client, seen } = await startWith({
    contact_id: 7,
    contact_email_address: 'ada@contoso.example',
    contact_first_name: 'Ada',
    contact_last_name: 'King',
    contact_title: 'Countess',
    company_name: 'Contoso',
    contact_lead_score: '140',
    contact_score: 40,
    activity_score: 100,
    traffic_source_type: 'Search',
    first_access: '2026-11-18',
    last_access: '2026-11-18 15:42:00',
    score_history: [
      { date: '2026-11-18 15:42:00', contact_lead_score: 140 },
      { date: '0000-00-00', contact_lead_score: 3 },
      { date: '2026-11-17', contact_lead_score: 'x' },
      { date: '2026-11-16', contact_lead_score: '9' },
    ],
    unheard_of: { a: 1 },
  })
  expect(await client.contactWithScore(CONTACT, OVERLAY)).toEqual({
    id: '7',
    emailAddress: 'ada@contoso.example',
    firstName: 'Ada',
    lastName: 'King',
    jobTitle: 'Countess',
    companyName: 'Contoso',
    score: 140,
    contactScore: 40,
    activityScore: 100,
    leadSource: 'Search',
    firstSeen: Date.UTC(2026, 10, 18),
    lastSeen: AT,
    history: [
      { at: Date.UTC(2026, 10, 16), score: 9 },
      { at: AT, score: 140 },
    ],
  })
  expect(seen[0]?.json).toMatchObject({ method: 'getOneWithScore', params: { contact_id: '7', overlay_id: '2' } })
})

it('reads what a contact lacks, or has in the wrong type, as unknown', async () => {
  const { client } = await startWith({
    contact_id: '7',
    contact_lead_score: {},
    contact_title: 3,
    score_history: 'none',
  })
  const contact = await client.contactWithScore(CONTACT, OVERLAY)
  expect(contact).toMatchObject({ id: '7', score: null, jobTitle: null, lastSeen: null, history: [] })
})

it('reads the mailing status', async () => {
  const { client, seen } = await startWith({
    mailable: '0',
    unsubscribed: 1,
    unsubscribe_date: '2026-11-18 15:42:00',
    bounced: false,
    bounce_date: null,
  })
  expect(await client.mailingStatus(CONTACT)).toEqual({
    mailable: false,
    unsubscribed: true,
    unsubscribedAt: AT,
    bounced: false,
    bouncedAt: null,
  })
  expect(seen[0]?.json).toMatchObject({ method: 'getMailingInfo', params: { contact_id: '7' } })
})

it('reads the activity types, and leaves out one without an id', async () => {
  const { client } = await startWith([
    { contact_activity_type_id: 1, contact_activity_type_name: 'Visit' },
    { contact_activity_type_name: 'Ghost' },
    { contact_activity_type_id: '2' },
  ])
  expect(await client.activityTypes()).toEqual([
    { id: '1', name: 'Visit' },
    { id: '2', name: '' },
  ])
})

it('reads a page of activities', async () => {
  const { client, seen } = await startWith({
    results: [
      {
        contact_activity_id: 900,
        contact_id: 7,
        contact_activity_type_id: 1,
        contact_activity_type_name: 'Visit',
        activity_date: '2026-11-18 15:42:00',
        description: 'Visited <b>Pricing</b>',
        detail: '3 pages',
        url: 'https://www.contoso.example/pricing',
        score_change: '10',
      },
      { contact_activity_id: 901, url: 'javascript:alert(1)', activity_date: 'yesterday' },
      { description: 'without an id' },
    ],
    total: '8',
  })
  expect(await client.activities({ ...QUERY, offset: 3, limit: 3 })).toEqual({
    rows: [
      {
        id: '900',
        typeId: '1',
        typeName: 'Visit',
        at: AT,
        description: 'Visited <b>Pricing</b>',
        detail: '3 pages',
        url: 'https://www.contoso.example/pricing',
        scoreChange: 10,
      },
      { id: '901', typeId: null, typeName: '', at: null, description: '', detail: '', url: null, scoreChange: null },
    ],
    total: 8,
    hasMore: true,
    received: 3,
    dropped: 1,
  })
  expect(requestsOf(seen[0]!)[0]).toMatchObject({
    method: 'getContactActivity',
    params: { contact_id: '7', offset: 3, limit: 3, order_by: 'activity_date', order_dir: 'DESC', options: {} },
  })
})

it('sends the filters that are set, and no others', async () => {
  const { client, seen } = await startWith([])
  const typeIds = ['1', '2'] as ActivityTypeId[]
  await client.activities({ ...QUERY, typeIds, from: '2026-11-01', to: '2026-11-18', search: ' pricing ' })
  await client.activities({ ...QUERY, typeIds: [], search: ' ' })
  const options = seen.map((request) => (requestsOf(request)[0]?.params as { options: unknown }).options)
  expect(options).toEqual([
    { contact_activity_type_ids: ['1', '2'], start_date: '2026-11-01', stop_date: '2026-11-18', search: 'pricing' },
    {},
  ])
})

it('counts activities by asking for one', async () => {
  const { client, seen } = await startWith({ results: [{ contact_activity_id: 900 }], total: 8 })
  expect(await client.countActivities(CONTACT, { from: '2026-11-01' })).toBe(8)
  expect(requestsOf(seen[0]!)[0]).toMatchObject({
    method: 'getContactActivity',
    params: { contact_id: '7', offset: 0, limit: 1, options: { start_date: '2026-11-01' } },
  })
})

it('counts nothing when the server gives no total', async () => {
  const { client } = await startWith([{ contact_activity_id: 900 }])
  expect(await client.countActivities(CONTACT, {})).toBeNull()
})
