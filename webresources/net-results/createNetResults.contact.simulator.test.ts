import { expect, it } from 'vitest'
import type { EmailId, ListId } from '../domain/ids'
import { FIRST_PAGE, notable, startSimulated } from './simulated.testing'

const PRIYA = notable('hotContact')
const UNSUBSCRIBED = notable('unsubscribed')
const RANGE = { domainGroupId: null, from: '2026-08-01', to: '2026-11-18' }

it('knows the overlays, and agrees with Net-Results which is the default', async () => {
  const { client } = startSimulated()
  const overlays = await client.overlays()
  expect(overlays.length).toBeGreaterThan(1)
  expect(overlays.filter(({ isDefault }) => isDefault)).toEqual([await client.defaultOverlay()])
})

it('sets a score by hand', async () => {
  const { client } = startSimulated()
  const overlay = await client.defaultOverlay()
  const changed = await client.setLeadScore({
    contactId: PRIYA.contactId,
    overlayId: overlay.id,
    score: 42,
    comment: 'Met at the fair',
  })
  expect(changed).toMatchObject({ id: PRIYA.contactId, emailAddress: PRIYA.emailAddress, score: 42 })
  expect(await client.contactWithScore(PRIYA.contactId, overlay.id)).toEqual(changed)
  const { rows } = await client.activities({ contactId: PRIYA.contactId, offset: 0, limit: 1 })
  expect(rows[0]?.detail).toContain('Met at the fair')
})

it('unsubscribes', async () => {
  const { client } = startSimulated()
  expect(await client.mailingStatus(PRIYA.contactId)).toMatchObject({ unsubscribed: false, mailable: true })
  const after = await client.unsubscribe(PRIYA.contactId, 'Asked on the phone')
  expect(after).toMatchObject({ unsubscribed: true, mailable: false, unsubscribedAt: expect.any(Number) })
  expect(await client.mailingStatus(PRIYA.contactId)).toEqual(after)
})

it('reads the visits of a contact in a range of days', async () => {
  const { client } = startSimulated()
  const { contactId } = PRIYA
  const visits = await client.visits({ contactId, ...RANGE })
  expect(visits.length).toBeGreaterThan(2)
  for (const visit of visits) {
    expect(visit).toMatchObject({ contactId, person: null, pageViews: expect.any(Number) })
    expect(visit.entryUrl).toMatch(/^https:/)
  }
  const group = visits[0]?.domainGroupId ?? null
  const last = { from: '2026-11-18', to: '2026-11-18', domainGroupId: group }
  const lastDay = await client.visits({ contactId, ...last })
  expect(lastDay).toEqual(
    visits.filter((visit) => visit.domainGroupId === group && (visit.lastSeen ?? 0) >= Date.UTC(2026, 10, 18)),
  )
  expect((await client.domainGroups()).map(({ id }) => id)).toContain(group)
})

it('pages through the lists, tells the dynamic ones, and searches', async () => {
  const { client } = startSimulated()
  const first = await client.lists(FIRST_PAGE)
  const second = await client.lists({ offset: first.received, limit: 50 })
  const lists = [...first.rows, ...second.rows]
  expect(first.hasMore).toBe(true)
  expect(lists).toHaveLength(first.total ?? 0)
  expect(lists.find(({ name }) => name === 'Dynamics Contacts')).toMatchObject({ isDynamic: true })
  expect(lists.find(({ name }) => name === 'Renewed early')).toMatchObject({ isDynamic: false, contactCount: 295 })
  const found = await client.lists({ ...FIRST_PAGE, search: 'renewal', orderBy: 'contactCount', descending: true })
  expect(found.rows.map(({ name }) => name)).toEqual([
    'Renewals 2026, all regions',
    'Renewal reminders, 90 days',
    'Renewal risk, Q1',
  ])
})

it('reads the subscriptions, and no list among them', async () => {
  const { client } = startSimulated()
  const subscriptions = await client.subscriptions({ ...FIRST_PAGE, orderBy: 'publicName' })
  expect(subscriptions.rows[0]).toEqual({ id: '2302', name: 'Events, Europe', publicName: 'Events near you (Europe)' })
  expect(subscriptions.rows).toHaveLength(subscriptions.total ?? 0)
})

it('knows the same memberships from one question and from one for each list', async () => {
  const { client, simulator } = startSimulated()
  const memberships = await client.memberships(PRIYA.contactId)
  const asked = ['2101', '2103', '2301', '2302'] as ListId[]
  const answers = await Promise.all(asked.map((listId) => client.isOnList(listId, PRIYA.contactId)))
  expect(answers).toEqual([false, true, true, false])
  expect(asked.filter((listId) => memberships.includes(listId))).toEqual(['2103', '2301'])
  expect(simulator.log.at(-1)).toMatchObject({ batch: true, methods: asked.map(() => 'getContactParticipation') })
})

it('changes memberships by an import that completes later', async () => {
  const { client } = startSimulated()
  const importId = await client.submitImport({
    name: 'Dynamics 365',
    mapping: { email: 'Email Address' },
    people: [{ email: PRIYA.emailAddress ?? '' }],
    addTo: ['2101'] as ListId[],
    removeFrom: ['2103'] as ListId[],
  })
  const states = []
  for (let polls = 0; polls < 3; polls++) states.push(await client.importStatus(importId))
  expect(states.map(({ state }) => state)).toEqual(['pending', 'processing', 'complete'])
  expect(states[0]?.results).toBeNull()
  expect(states[2]).toEqual({
    id: importId,
    state: 'complete',
    ...{ added: 0, overwritten: 1, duplicates: 0, invalid: 0 },
    message: '',
    results: [{ index: 0, outcome: 'overwritten', message: '' }],
  })
  const memberships = await client.memberships(PRIYA.contactId)
  expect(memberships).toContain('2101')
  expect(memberships).not.toContain('2103')
})

it('tells whom an import has refused, and when nobody knows', async () => {
  const { client, simulator } = startSimulated()
  const submit = () =>
    client.submitImport({
      name: 'Dynamics 365',
      mapping: { email: 'Email Address', name: 'Last Name' },
      people: [
        { email: 'new@contoso.example', name: 'New' },
        { email: 'nobody', name: 'None' },
      ],
    })
  const finish = async () => {
    const importId = await submit()
    for (let polls = 0; polls < 2; polls++) await client.importStatus(importId)
    return client.importStatus(importId)
  }
  const told = await finish()
  expect(told).toMatchObject({ state: 'complete', added: 1, invalid: 1 })
  expect(told.results?.map(({ index, outcome }) => [index, outcome])).toEqual([
    [0, 'added'],
    [1, 'invalid'],
  ])
  expect(told.results?.[1]?.message).toContain('nobody')
  simulator.faults.active = [{ kind: 'importWithoutResults' }]
  expect(await finish()).toMatchObject({ state: 'complete', overwritten: 1, invalid: 1, results: null })
  simulator.faults.active = [{ kind: 'importFails' }]
  expect(await finish()).toMatchObject({ state: 'failed', message: expect.stringContaining('Nothing was changed') })
})

it('finds a template and sends it', async () => {
  const { client } = startSimulated()
  const { rows } = await client.emails({ ...FIRST_PAGE, search: 'price' })
  expect(rows).toMatchObject([{ name: 'Price list', subject: 'Price list and rollout plan', html: expect.any(String) }])
  const [template] = rows
  if (template === undefined) throw new Error('There is no template.')
  const sent = await client.sendEmail({ emailId: template.id, contactId: PRIYA.contactId })
  const mine = await client.myEmails({ offset: 0, limit: 1 })
  expect(mine.rows).toEqual([
    {
      id: sent,
      subject: template.subject,
      contactId: PRIYA.contactId,
      person: { firstName: 'Priya', lastName: 'Raghavan', emailAddress: PRIYA.emailAddress },
      sentAt: Date.UTC(2026, 10, 18, 15, 42),
      sentFrom: 'net-results',
      ...{ openCount: 0, firstOpenedAt: null, clickCount: 0, bounced: false, unsubscribed: false },
    },
  ])
})

it('says in the words of Net-Results why it did not send', async () => {
  const { client } = startSimulated()
  const emailId = '3105' as EmailId
  await expect(client.sendEmail({ emailId, contactId: UNSUBSCRIBED.contactId })).rejects.toMatchObject({
    kind: 'refused',
    serverMessage: 'The contact is not mailable',
  })
})
