import { expect, it } from 'vitest'
import { listOf, paged, resultOf } from '../callNetResults.testing'
import { FULL_SYNC_DURATION } from './settleSync'
import { HOUR, LONG_AGO, newContact, scoreRow, startWith } from './startWith.testing'

it('brings changed contacts over every hour, to their owner', async () => {
  const { simulator, clock } = startWith({ contact: [newContact()] })
  expect(await scoreRow(simulator, 'ada.weber@haldenwater.example')).toBeNull()
  clock.advance(HOUR / 2)
  expect(await scoreRow(simulator, 'ada.weber@haldenwater.example')).toMatchObject({
    contact_last_name: 'Weber',
    company_name: 'Halden Water Systems',
  })
  const mine = { ...paged('contact_id'), overlay_id: 12, filters: { search: 'Ada Weber' } }
  expect((await listOf(simulator, 'Contact.getMineLeadScores', mine)).total).toBe(1)
  expect(await resultOf(simulator, 'DynamicsIntegration.getOptions')).toMatchObject({
    last_down_sync: '2026-11-18 16:02:00',
  })
})

it('leaves alone what has not changed since', async () => {
  const { simulator, clock } = startWith({ contact: [newContact({ modifiedon: LONG_AGO })] })
  clock.advance(HOUR)
  expect(await scoreRow(simulator, 'ada.weber@haldenwater.example')).toBeNull()
})

it('brings everything over when a full sync ends, and nothing while it runs', async () => {
  const { simulator, clock } = startWith({ contact: [newContact({ modifiedon: LONG_AGO })] })
  await resultOf(simulator, 'DynamicsIntegration.submitFullSync')
  clock.advance(FULL_SYNC_DURATION - HOUR)
  expect(await scoreRow(simulator, 'ada.weber@haldenwater.example')).toBeNull()
  expect(await resultOf(simulator, 'DynamicsIntegration.getOptions')).toMatchObject({
    full_sync_running: true,
    last_down_sync: '2026-11-18 15:02:00',
  })
  clock.advance(HOUR)
  expect(await scoreRow(simulator, 'ada.weber@haldenwater.example')).not.toBeNull()
  expect(await resultOf(simulator, 'DynamicsIntegration.getOptions')).toMatchObject({
    full_sync_running: false,
    last_full_sync: '2026-11-19 17:42:00',
  })
})

it('does nothing while the syncs are disabled', async () => {
  const { simulator, clock } = startWith({ contact: [newContact()] })
  await resultOf(simulator, 'DynamicsIntegration.setOptions', { options: { syncs_enabled: false } })
  clock.advance(3 * HOUR)
  expect(await scoreRow(simulator, 'ada.weber@haldenwater.example')).toBeNull()
})

it('tells the recipients of the options about new errors and the end of a full sync, and nobody when there are none', async () => {
  const bad = newContact({ emailaddress1: 'ada.weber@haldenwater' })
  const { simulator, clock } = startWith({ contact: [bad] })
  const setRecipients = (notification_recipients: string) =>
    resultOf(simulator, 'DynamicsIntegration.setOptions', { options: { notification_recipients } })
  await setRecipients('a@sales.example, b@sales.example')
  clock.advance(HOUR)
  simulator.settle()
  await resultOf(simulator, 'DynamicsIntegration.submitFullSync')
  clock.advance(FULL_SYNC_DURATION)
  simulator.settle()
  const to = ['a@sales.example', 'b@sales.example']
  expect(simulator.store.sync.notices).toMatchObject([
    { to, subject: 'Sync errors: 1 new' },
    { to, subject: 'Full sync complete: 1 records' },
  ])
  await setRecipients('')
  bad['emailaddress1'] = 'ada'
  bad['modifiedon'] = '2026-11-19T18:00:00Z'
  clock.advance(HOUR)
  simulator.settle()
  expect(simulator.store.sync.errors.at(-1)).toMatchObject({ error: 'Invalid Email' })
  expect(simulator.store.sync.notices).toHaveLength(2)
})
