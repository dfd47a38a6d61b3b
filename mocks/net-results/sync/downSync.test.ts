import { expect, it } from 'vitest'
import { NOTABLE } from '../../world/notable'
import { INGRID } from '../../world/users'
import { resultOf } from '../callNetResults.testing'
import type { SyncTable } from './DataverseSource'
import { FULL_SYNC_DURATION } from './settleSync'
import { CHANGED, HOUR, errorsOf, newContact, priya, scoreRow, startWith, user, type Row } from './startWith.testing'

it('keeps a contact when its address changes in Dynamics', async () => {
  const { simulator, clock } = startWith({
    contact: [priya({ emailaddress1: 'p.raghavan@haldenwater.example', modifiedon: CHANGED })],
  })
  clock.advance(HOUR)
  expect(await scoreRow(simulator, 'p.raghavan@haldenwater.example')).toMatchObject({ contact_id: 48211 })
})

it('honors the options about whom and what to bring', async () => {
  const rows = [
    newContact({ statecode: 1 }),
    newContact({ contactid: NOTABLE.withoutEmail, emailaddress1: null, lastname: '' }),
  ]
  const { simulator, clock } = startWith({ contact: rows })
  clock.advance(HOUR)
  const before = simulator.store.contacts.size
  await resultOf(simulator, 'DynamicsIntegration.setOptions', {
    options: { skip_inactive: false, only_with_email: false },
  })
  await resultOf(simulator, 'DynamicsIntegration.submitFullSync')
  clock.advance(FULL_SYNC_DURATION)
  simulator.settle()
  expect(simulator.store.contacts.size).toBe(before + 2)
  expect([...simulator.store.contacts.values()].pop()?.attributes['Last Name']).toBe('(Unknown)')
})

it('names the company of somebody without an account as the options say', async () => {
  const { simulator, clock } = startWith({ contact: [newContact({ _parentcustomerid_value: null })] })
  await resultOf(simulator, 'DynamicsIntegration.setOptions', { options: { default_account_name: 'Nobody Ltd.' } })
  clock.advance(HOUR)
  expect(await scoreRow(simulator, 'ada.weber@haldenwater.example')).toMatchObject({ company_name: 'Nobody Ltd.' })
})

it('lets Dynamics write empty fields only when the options say so', async () => {
  const { simulator, clock } = startWith({ contact: [priya({ jobtitle: null, modifiedon: CHANGED })] })
  clock.advance(HOUR)
  expect(await scoreRow(simulator, 'priya.raghavan@haldenwater.example')).toMatchObject({
    contact_title: 'Director of Field Operations',
  })
  await resultOf(simulator, 'DynamicsIntegration.setOptions', { options: { dynamics_writes_empty: true } })
  await resultOf(simulator, 'DynamicsIntegration.submitFullSync')
  clock.advance(FULL_SYNC_DURATION)
  expect(await scoreRow(simulator, 'priya.raghavan@haldenwater.example')).toMatchObject({ contact_title: '' })
})

it.each<[string, string, Partial<Record<SyncTable, Row[]>>]>([
  ['Invalid Email', 'Contact', { contact: [newContact({ emailaddress1: 'ada.weber@haldenwater' })] }],
  [
    'Invalid Account',
    'Contact',
    { contact: [newContact({ _parentcustomerid_value: 'acc00000-2222-4222-8222-0000000000ff' })] },
  ],
  ['Invalid User', 'Contact', { contact: [newContact({ _ownerid_value: '5a1e0000-1111-4111-8111-0000000000ff' })] }],
  ['Invalid Value', 'Contact', { contact: [newContact({ jobtitle: 'x'.repeat(300) })] }],
  ['Required Field', 'Opportunity', { opportunity: [{ opportunityid: 'o1', name: '', modifiedon: CHANGED }] }],
  ['Required Field', 'Task', { task: [{ activityid: 't1', subject: null, modifiedon: CHANGED }] }],
  [
    'Invalid User',
    'Dynamics User',
    { systemuser: [user(INGRID, { nr_netresultsusername: 'nobody@sales.example', modifiedon: CHANGED })] },
  ],
  [
    'Invalid Login',
    'Dynamics User',
    {
      systemuser: [
        user(INGRID, {
          nr_netresultsusername: 'i.solheim@sales.example',
          nr_netresultspassword: 'old',
          modifiedon: CHANGED,
        }),
      ],
    },
  ],
  [
    'Duplicate User',
    'Dynamics User',
    {
      systemuser: [
        user(INGRID, { nr_netresultsusername: 'i.solheim@sales.example' }),
        user(
          { id: 'another', emailAddress: 'x@sales.example' },
          { nr_netresultsusername: 'I.Solheim@sales.example', modifiedon: CHANGED },
        ),
      ],
    },
  ],
])('reports %s of a %s', async (error, entity, tables) => {
  const { simulator, clock } = startWith(tables)
  clock.advance(HOUR)
  expect(await errorsOf(simulator)).toMatchObject([
    { direction: 'download', error, entity, date: '2026-11-18 16:02:00' },
  ])
})

it('reports a missing last name only when there is no default for it', async () => {
  const { simulator, clock } = startWith({ contact: [newContact({ lastname: null })] })
  await resultOf(simulator, 'DynamicsIntegration.setOptions', { options: { default_last_name: '' } })
  clock.advance(HOUR)
  expect(await errorsOf(simulator)).toMatchObject([{ error: 'Required Field', entity: 'Contact', who: 'Ada Weber' }])
})

it('reports a table that the role forbids, and one that Dynamics breaks at', async () => {
  const { simulator, clock, source } = startWith({})
  simulator.dataverse = {
    ...source,
    rows(table) {
      if (table === 'lead') throw new Error('Principal user is missing prvReadLead privilege')
      if (table === 'task') throw new Error('Generic SQL error')
      return source.rows(table, [])
    },
  }
  clock.advance(HOUR)
  expect(await errorsOf(simulator)).toMatchObject([
    { error: 'Dynamics Error', description: 'Generic SQL error' },
    { error: 'Invalid Role', description: 'The role lacks Read on lead' },
  ])
})

it('raises a dismissed error again when the same thing fails again, and never twice', async () => {
  const bad = newContact({ emailaddress1: 'ada.weber@haldenwater' })
  const { simulator, clock } = startWith({ contact: [bad] })
  clock.advance(HOUR)
  const [first] = await errorsOf(simulator)
  bad['modifiedon'] = '2026-11-18T16:30:00Z'
  clock.advance(HOUR)
  expect(await errorsOf(simulator)).toEqual([{ ...first, date: '2026-11-18 17:02:00' }])
  await resultOf(simulator, 'DynamicsIntegration.dismissSyncErrors', { sync_error_ids: [first?.['sync_error_id']] })
  clock.advance(HOUR)
  expect(await errorsOf(simulator)).toEqual([])
  bad['modifiedon'] = '2026-11-18T18:30:00Z'
  clock.advance(HOUR)
  expect(await errorsOf(simulator)).toHaveLength(1)
})
