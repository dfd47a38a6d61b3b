import { beforeEach, expect, it } from 'vitest'
import { createNetResultsSimulator } from '../net-results/createNetResultsSimulator'
import type { NetResultsSimulator } from '../net-results/createNetResultsSimulator'
import { FULL_SYNC_DURATION } from '../net-results/sync/settleSync'
import { SYNC_ERROR_KINDS } from '../net-results/sync/SyncState'
import type { SyncErrorKind } from '../net-results/sync/SyncState'
import { resultOf } from '../net-results/callNetResults.testing'
import { createClock } from '../world/Clock'
import type { Clock } from '../world/Clock'
import { createWorld } from '../world/createWorld'
import { NOTABLE } from '../world/notable'
import { DANUTA, INGRID, MARCUS } from '../world/users'
import { createDynamicsSimulator } from './createDynamicsSimulator'
import type { DynamicsSimulator } from './createDynamicsSimulator'
import { createSyncSource } from './createSyncSource'
import { createGuid } from './createGuid'
import { APPLICATION_USER } from './installProduct'

const HOUR = 3_600_000
const PRIYA = 48211
let clock: Clock
let dynamics: DynamicsSimulator
let service: NetResultsSimulator

/** Both simulators over one world, connected as the preview connects them; an administrator is signed in. */
beforeEach(() => {
  const world = createWorld()
  clock = createClock()
  dynamics = createDynamicsSimulator({ world, clock, signedInUserId: INGRID.id })
  const dataverse = createSyncSource(dynamics.store, () => clock.now())
  service = createNetResultsSimulator({ world, clock, dataverse })
})

function pass(time: number) {
  clock.advance(time)
  service.settle()
}
const change = (table: string, id: string, values: object) => {
  dynamics.organization.update(table, id, values)
}
const newErrors = () => service.store.sync.errors.filter(({ at }) => at > service.store.base)
const setScore = (contact_lead_score: number) =>
  resultOf(service, 'Contact.setLeadScore', { contact_id: PRIYA, overlay_id: 12, contact_lead_score, comment: '' })
const listsOf = (contactId: number) =>
  [...(service.store.contacts.get(contactId)?.listIds ?? [])].map((id) => service.store.lists.get(id)?.name)

function letTheServiceReadPasswords() {
  const [permission] = dynamics.store
    .rows('fieldpermission')
    .filter((one) => one.attributelogicalname === 'nr_netresultspassword')
  const profile = permission?.fieldsecurityprofileid
  dynamics.store.change('fieldpermission', String(permission?.fieldpermissionid), { canread: 4 })
  dynamics.store.insert('systemuserprofiles', {
    systemuserprofileid: createGuid('service'),
    systemuserid: APPLICATION_USER.id,
    fieldsecurityprofileid: typeof profile === 'object' && profile !== null ? profile.id : '',
  })
}

/** What an administrator or rep does in Dynamics, and the error that it deserves. */
const DEEDS: readonly (readonly [kind: SyncErrorKind, entity: string, deed: () => void | Promise<unknown>])[] = [
  [
    'Dynamics Error',
    'Dynamics User',
    () => {
      change('systemuser', APPLICATION_USER.id, { isdisabled: true })
    },
  ],
  [
    'Duplicate User',
    'Dynamics User',
    () => {
      change('systemuser', DANUTA.id, { nr_netresultsusername: MARCUS.netResults?.userName })
    },
  ],
  [
    'Invalid Email',
    'Contact',
    () => {
      change('contact', NOTABLE.hotContact, { emailaddress1: 'priya.raghavan@haldenwater' })
    },
  ],
  [
    'Invalid User',
    'Dynamics User',
    () => {
      change('systemuser', MARCUS.id, { nr_netresultsusername: 'nobody@sales.example' })
    },
  ],
  [
    'Invalid Account',
    'Contact',
    () => {
      dynamics.organization.remove('account', NOTABLE.largeAccount)
      change('contact', NOTABLE.hotContact, { jobtitle: 'Without a company' })
    },
  ],
  [
    'Required Field',
    'Opportunity',
    () => {
      dynamics.organization.create('opportunity', { name: '' })
    },
  ],
  [
    'Required Field',
    'Task',
    () => {
      dynamics.organization.create('task', { subject: '' })
    },
  ],
  [
    'Invalid Value',
    'Lead',
    () => {
      change('lead', NOTABLE.hotLead, { jobtitle: 'x'.repeat(300) })
    },
  ],
  [
    'Invalid Role',
    'Dynamics User',
    () => {
      for (const { systemuserroleid, systemuserid } of dynamics.store.rows('systemuserroles'))
        if (systemuserid === APPLICATION_USER.id) dynamics.store.remove('systemuserroles', String(systemuserroleid))
    },
  ],
  [
    'Invalid Login',
    'Dynamics User',
    () => {
      letTheServiceReadPasswords()
      change('systemuser', MARCUS.id, { nr_netresultspassword: 'last-years-password' })
    },
  ],
]

it.each(DEEDS)('raises %s of a %s for what was done in Dynamics', async (error, entity, deed) => {
  await deed()
  pass(HOUR)
  expect(newErrors()).toContainEqual(expect.objectContaining({ direction: 'download', error, entity }))
})

it('has a deed for every kind of error', () => {
  expect(new Set(DEEDS.map(([kind]) => kind))).toEqual(new Set(SYNC_ERROR_KINDS))
})

it('raises nothing in an hour in which nobody did anything wrong', () => {
  change('contact', NOTABLE.hotContact, { jobtitle: 'Chief of Everything' })
  pass(HOUR)
  expect(newErrors()).toEqual([])
  expect(service.store.contacts.get(PRIYA)?.attributes.Title).toBe('Chief of Everything')
  expect(service.store.sync.runs).toMatchObject([{ kind: 'down sync', records: 1 }])
})

it('finds what has been wrong for long in a full sync: address, account and subject', async () => {
  await resultOf(service, 'DynamicsIntegration.submitFullSync')
  pass(FULL_SYNC_DURATION + HOUR)
  expect(newErrors().map(({ error, entity, who }) => `${error} ${entity} ${who}`)).toEqual(
    expect.arrayContaining(['Invalid Email Lead Anders Holm', 'Invalid Account Opportunity Quote Q-20418']),
  )
  expect(newErrors().map(({ error, entity }) => `${error} ${entity}`)).toContain('Required Field Task')
})

it('keeps the dynamic lists, and marketing lists when the option and the role allow it', async () => {
  pass(HOUR)
  expect(listsOf(PRIYA)).toEqual(
    expect.arrayContaining([
      'Dynamics Contacts',
      'Dynamics:Account:Industry:Utilities',
      'Dynamics:Account:Relationship:Customer',
      'Dynamics:Account:Category:Preferred Customer',
      'Dynamics:Contact:Opportunities:Open',
    ]),
  )
  const lead = [...service.store.contacts.values()].find(({ attributes }) => attributes['Last Name'] === 'Nordahl')
  expect(listsOf(lead?.id ?? 0)).toEqual(
    expect.arrayContaining(['Dynamics Leads', 'Dynamics:Lead:Industry:Technology', 'Dynamics:Lead:Lead Source:Web']),
  )
  await resultOf(service, 'DynamicsIntegration.setOptions', { options: { sync_marketing_lists: true } })
  pass(HOUR)
  expect(newErrors()).toMatchObject([
    { error: 'Invalid Role', description: 'The role lacks Read on list' },
    { error: 'Invalid Role', description: 'The role lacks Read on listmember' },
  ])
  expect(listsOf(PRIYA)).not.toContain('Spring site visits')
})

it('writes scores back into the columns, and reports what Dynamics refuses', async () => {
  await setScore(150)
  expect(dynamics.store.get('contact', NOTABLE.hotContact)).toMatchObject({
    nr_leadscore: 150,
    nr_leadsource: 'Paid search',
  })
  await resultOf(service, 'DynamicsIntegration.setOptions', { options: { sync_lead_score_changes: false } })
  await setScore(151)
  expect(dynamics.store.get('contact', NOTABLE.hotContact).nr_leadscore).toBe(150)
  await resultOf(service, 'DynamicsIntegration.setOptions', { options: { sync_lead_score_changes: true } })
  const privilege = dynamics.store.rows('privilege').find(({ name }) => name === 'prvWriteContact')
  for (const one of dynamics.store.rows('roleprivileges'))
    if (one.privilegeid === privilege?.privilegeid) dynamics.store.remove('roleprivileges', String(one.roleprivilegeid))
  clock.advance(60_000)
  await setScore(152)
  expect(newErrors()).toMatchObject([{ direction: 'upload', error: 'Dynamics Error', description: /prvWriteContact/ }])
})

it('runs no down sync while a full sync runs, from the first moment if it began before', () => {
  const running = createNetResultsSimulator({
    world: createWorld(),
    clock,
    fullSyncRunning: true,
    dataverse: createSyncSource(dynamics.store, () => clock.now()),
  })
  clock.advance(5 * HOUR)
  running.settle()
  expect(running.store.sync.runs).toEqual([])
  clock.advance(FULL_SYNC_DURATION)
  running.settle()
  expect(running.store.sync.runs.map(({ kind }) => kind)).toEqual(['full sync', 'down sync'])
  expect(running.store.sync.runs[0]?.records).toBe(54)
  running.reset()
  expect(running.store.sync.fullSyncStartedAt).not.toBeNull()
})
