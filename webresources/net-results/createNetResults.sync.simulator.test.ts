import { expect, it } from 'vitest'
import { FIRST_PAGE, startSimulated } from './simulated.testing'

it('reads the options of the sync', async () => {
  const { client } = startSimulated()
  expect(await client.syncOptions()).toEqual({
    syncsEnabled: true,
    notificationRecipients: 'i.solheim@sales.example, crm-team@sales.example',
    onlyWithEmail: true,
    dynamicsWritesEmpty: false,
    netResultsWritesEmpty: false,
    syncLeadScoreChanges: true,
    onlyLeadScoreOnChange: false,
    skipInactive: true,
    syncMarketingLists: false,
    defaultAccountName: '(Unknown)',
    defaultLastName: '(Unknown)',
    lastFullSync: Date.UTC(2026, 10, 2, 15, 42),
    lastDownSync: Date.UTC(2026, 10, 18, 15, 2),
    fullSyncRunning: false,
  })
})

it('changes the settings it is given, and no others', async () => {
  const { client } = startSimulated()
  const before = await client.syncOptions()
  const changes = { skipInactive: false, defaultLastName: '', notificationRecipients: 'crm@sales.example' }
  const after = await client.setSyncOptions(changes)
  expect(after).toEqual({ ...before, ...changes })
  expect(await client.syncOptions()).toEqual(after)
})

it('lists the fields that the customer has added, by name', async () => {
  const { client } = startSimulated()
  const { rows, total } = await client.customFields(FIRST_PAGE)
  expect(rows.map(({ name }) => name)).toEqual([
    'Industry',
    'Preferred Language',
    'Renewal Date',
    'Technicians',
    'Website',
  ])
  expect(total).toBe(5)
})

it.each(['contact', 'lead', 'account'] as const)('reads and changes how fields of a %s are mapped', async (entity) => {
  const { client } = startSimulated()
  const before = await client.fieldMappings(entity)
  const mapped = before.find(({ netResultsField }) => netResultsField === 'Company Name')
  const free = before.find(({ netResultsField }) => netResultsField === null)
  if (mapped === undefined || free === undefined) throw new Error('There is nothing to change.')
  expect(mapped).toMatchObject({ dynamicsLabel: expect.stringMatching(/\w/), fromDynamics: true })
  const changes = [
    { ...mapped, netResultsField: null, fromDynamics: false },
    { ...free, netResultsField: 'Company Name', toDynamics: true, fromDynamics: true },
  ]
  const after = await client.setFieldMappings(entity, changes)
  const changed = (dynamicsField: string) => changes.find((change) => change.dynamicsField === dynamicsField)
  expect(after).toEqual(before.map((mapping) => changed(mapping.dynamicsField) ?? mapping))
  expect(await client.fieldMappings(entity)).toEqual(after)
})

it('reads the errors of the sync, newest first', async () => {
  const { client } = startSimulated()
  const { rows, total } = await client.syncErrors(FIRST_PAGE)
  expect(rows).toHaveLength(total ?? 0)
  expect(rows[0]).toEqual({
    id: '4001',
    direction: 'download',
    error: 'Invalid Email',
    entity: 'Lead',
    who: 'Anders Holm',
    description: expect.stringContaining('anders.holm@pellucid'),
    at: expect.any(Number),
    dynamicsId: '1ead0000-4444-4444-8444-000000000007',
  })
  const times = rows.map(({ at }) => at ?? Number.NaN)
  expect(times).toEqual([...times].sort((a, b) => b - a))
})

it('filters the errors of the sync', async () => {
  const { client } = startSimulated()
  const { rows } = await client.syncErrors(FIRST_PAGE)
  const [first] = rows
  if (first === undefined || first.dynamicsId === null) throw new Error('There is no error of a record.')
  const { error, entity, dynamicsId } = first
  const upload = await client.syncErrors({ ...FIRST_PAGE, direction: 'upload', orderBy: 'who' })
  const uploads = rows.filter(({ direction }) => direction === 'upload').map(({ who }) => who)
  expect(upload.rows.map(({ who }) => who)).toEqual([...uploads].sort())
  expect((await client.syncErrors({ ...FIRST_PAGE, error, entity, dynamicsId, search: 'holm' })).rows).toEqual([first])
  const today = await client.syncErrors({ ...FIRST_PAGE, from: '2026-11-18', to: '2026-11-18' })
  expect(today.rows).toEqual(rows.filter(({ at }) => (at ?? 0) >= Date.UTC(2026, 10, 18)))
  expect(today.rows.length).toBeLessThan(rows.length)
})

it('dismisses errors of the sync', async () => {
  const { client } = startSimulated()
  const { rows } = await client.syncErrors(FIRST_PAGE)
  expect(await client.dismissSyncErrors(rows.slice(0, 2).map(({ id }) => id))).toBeUndefined()
  expect((await client.syncErrors(FIRST_PAGE)).rows).toEqual(rows.slice(2))
})

it('begins a full sync once, and says why not twice', async () => {
  const { client } = startSimulated()
  expect(await client.submitFullSync()).toBeUndefined()
  expect(await client.syncOptions()).toMatchObject({ fullSyncRunning: true })
  await expect(client.submitFullSync()).rejects.toMatchObject({
    kind: 'refused',
    operation: 'DynamicsIntegration.submitFullSync',
    serverMessage: 'A full sync is running',
  })
})
