import { expect, it } from 'vitest'
import { answerOf, listOf, paged, resultOf, start } from '../callNetResults.testing'

const { simulator } = start()

it('tells its options as the contract names them', async () => {
  expect(await resultOf(simulator, 'DynamicsIntegration.getOptions')).toEqual({
    syncs_enabled: true,
    notification_recipients: 'i.solheim@sales.example, crm-team@sales.example',
    only_with_email: true,
    dynamics_writes_empty: false,
    net_results_writes_empty: false,
    sync_lead_score_changes: true,
    only_lead_score_on_change: false,
    skip_inactive: true,
    sync_marketing_lists: false,
    default_account_name: '(Unknown)',
    default_last_name: '(Unknown)',
    last_full_sync: '2026-11-02 15:42:00',
    last_down_sync: '2026-11-18 15:02:00',
    full_sync_running: false,
  })
})

it('changes the given options and keeps the others', async () => {
  const { simulator } = start()
  const changed = await resultOf(simulator, 'DynamicsIntegration.setOptions', { options: { skip_inactive: false } })
  expect(changed).toMatchObject({ skip_inactive: false, only_with_email: true })
  expect(await resultOf(simulator, 'DynamicsIntegration.getOptions')).toEqual(changed)
  const answer = await answerOf(simulator, 'DynamicsIntegration.setOptions', {
    options: { last_full_sync: '2026-11-18' },
  })
  expect(answer).toMatchObject({ error: { code: -32602, data: { param: 'options.last_full_sync' } } })
})

it.each([
  ['contact', 'parentcustomerid', 'Company Name'],
  ['lead', 'companyname', 'Company Name'],
  ['account', 'name', 'Company Name'],
])('maps hundreds of fields of a %s', async (entity, field, label) => {
  const rows = (await resultOf(simulator, 'DynamicsIntegration.getFieldMappings', { entity })) as Record<
    string,
    unknown
  >[]
  expect(rows.length).toBeGreaterThan(150)
  expect(new Set(rows.map((row) => row['dynamics_field'])).size).toBe(rows.length)
  expect(rows.find((row) => row['dynamics_field'] === field)).toMatchObject({
    dynamics_label: expect.stringMatching(/\w/),
    net_results_field: label,
    from_dynamics: 1,
  })
})

it('changes the mapping of the given fields and keeps the others', async () => {
  const { simulator } = start()
  const change = {
    dynamics_field: 'department',
    net_results_field: 'Industry',
    to_dynamics: false,
    from_dynamics: true,
  }
  const set = (mapping: object) =>
    answerOf(simulator, 'DynamicsIntegration.setFieldMappings', { entity: 'contact', mappings: [mapping] })
  expect((await set(change))['result']).toContainEqual({
    ...change,
    dynamics_label: 'Department',
    to_dynamics: 0,
    from_dynamics: 1,
  })
  const rows = await resultOf(simulator, 'DynamicsIntegration.getFieldMappings', { entity: 'contact' })
  expect(rows).toContainEqual(
    expect.objectContaining({ dynamics_field: 'emailaddress1', net_results_field: 'Email Address' }),
  )
  expect(await set({ ...change, dynamics_field: 'shoesize' })).toMatchObject({
    error: { code: -32602, data: { param: 'mappings.0.dynamics_field' } },
  })
  expect(await set({ ...change, net_results_field: 'Shoe Size' })).toMatchObject({
    error: { code: -32602, data: { param: 'mappings.0.net_results_field' } },
  })
})

it('lists sync errors newest first, by direction, kind, entity and words', async () => {
  const errors = (filters: object = {}) =>
    listOf(simulator, 'DynamicsIntegration.getSyncErrors', { ...paged('date', 'DESC'), filters })
  const all = await errors()
  expect(all.results[0]).toEqual({
    sync_error_id: '4001',
    direction: 'download',
    error: 'Invalid Email',
    entity: 'Lead',
    who: 'Anders Holm',
    description: '“anders.holm@pellucid” is not a valid address',
    date: '2026-11-18 15:01:48',
    dynamics_id: '1ead0000-4444-4444-8444-000000000007',
  })
  expect(new Set(all.results.map((row) => row['error'])).size).toBe(9)
  expect(new Set(all.results.map((row) => row['entity'])).size).toBe(7)
  expect((await errors({ direction: 'upload', entity: 'Task' })).results).toMatchObject([{ error: 'Required Field' }])
  expect((await errors({ search: 'gideon' })).total).toBe(1)
  expect((await errors({ start_date: '2026-11-18' })).total).toBeLessThan(all.total ?? 0)
})

it('dismisses errors for good', async () => {
  const { simulator } = start()
  const before = await listOf(simulator, 'DynamicsIntegration.getSyncErrors', paged('date'))
  expect(
    await resultOf(simulator, 'DynamicsIntegration.dismissSyncErrors', { sync_error_ids: ['4001', 4002] }),
  ).toEqual({ dismissed: 2 })
  const after = await listOf(simulator, 'DynamicsIntegration.getSyncErrors', paged('date'))
  expect(after.total).toBe((before.total ?? 0) - 2)
})

it('starts a full sync once', async () => {
  const { simulator } = start()
  expect(await resultOf(simulator, 'DynamicsIntegration.submitFullSync')).toEqual({ full_sync_running: true })
  expect(await resultOf(simulator, 'DynamicsIntegration.getOptions')).toMatchObject({ full_sync_running: true })
  expect(await answerOf(simulator, 'DynamicsIntegration.submitFullSync')).toMatchObject({ error: { code: -32000 } })
})
