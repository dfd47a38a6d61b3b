import * as v from 'valibot'
import { expect, it } from 'vitest'
import { hotContactListResult, scoredContactResult } from './contacts'
import { conversationsResult, emailsResult } from './emails'
import { fieldMappingsResult } from './fieldMappings'
import { importStatusResult } from './imports'
import { emailListsResult, membershipsResult, subscriptionsResult } from './lists'
import { overlaysResult } from './overlays'
import { syncErrorsResult } from './syncErrors'
import { syncOptionsResult } from './syncOptions'
import { visitsResult } from './visits'

const UNKNOWN_PERSON = { firstName: null, lastName: null, emailAddress: null }

it('takes a list for dynamic by its name where Net-Results does not say', () => {
  const names = ['Dynamics Contacts', 'Dynamics Leads', 'Dynamics:Lead:Industry:Rail', 'Dynamics users', 'My Dynamics:']
  const rows = names.map((email_list_name, index) => ({ email_list_id: index + 1, email_list_name }))
  const read = (more: object) =>
    v.parse(emailListsResult, [...rows.map((row) => ({ ...row, ...more }))]).rows.map(({ isDynamic }) => isDynamic)
  expect(read({})).toEqual([true, true, true, false, false])
  expect(read({ is_dynamic: '0' })).toEqual([false, false, false, false, false])
  expect(read({ is_dynamic: 1 })).toEqual([true, true, true, true, true])
})

it('shows the name of a subscription that has no public one', () => {
  const rows = [
    { email_list_id: 1, subscription_name: 'News', public_name: '' },
    { email_list_id: 2, subscription_name: 'News', public_name: 'Our news' },
  ]
  expect(v.parse(subscriptionsResult, rows).rows.map(({ publicName }) => publicName)).toEqual(['News', 'Our news'])
})

it('does not take half of the memberships for all', () => {
  expect(v.parse(membershipsResult, [3, '4'])).toEqual(['3', '4'])
  expect(v.parse(membershipsResult, [])).toEqual([])
  for (const value of [[3, null], [3, 'x'], [{ email_list_id: 3 }], null, '3']) {
    expect(v.is(membershipsResult, value)).toBe(false)
  }
})

it('does not guess whom an import has refused', () => {
  const status = { contact_import_id: 5, status: 'complete', invalid: '3' }
  const unknownCounts = { added: null, overwritten: null, duplicates: null }
  expect(v.parse(importStatusResult, status)).toEqual({
    ...{ id: '5', state: 'complete', ...unknownCounts, invalid: 3, message: '' },
    results: null,
  })
  const results = [
    { outcome: 'invalid' },
    { index: 1, outcome: 'odd' },
    { index: '2', outcome: 'invalid', message: 'No' },
  ]
  expect(v.parse(importStatusResult, { ...status, results }).results).toEqual([
    { index: 2, outcome: 'invalid', message: 'No' },
  ])
  for (const odd of ['queued', 'Complete', null])
    expect(v.is(importStatusResult, { ...status, status: odd })).toBe(false)
})

it('knows a visitor by what there is of him, and an anonymous one not at all', () => {
  const [named, anonymous] = v.parse(visitsResult, [
    { visit_id: 1, contact_id: '7', contact_last_name: 'King', entry_url: 'javascript:alert(1)', access_duration: -1 },
    { visit_id: 2, organization: 'Ostmark', ip: '203.0.113.9' },
  ])
  expect(named).toMatchObject({ contactId: '7', person: { ...UNKNOWN_PERSON, lastName: 'King' } })
  expect(named).toMatchObject({ entryUrl: null, durationSeconds: null })
  expect(anonymous).toEqual({
    ...{
      id: '2',
      contactId: null,
      person: null,
      companyName: null,
      organization: 'Ostmark',
      city: null,
      country: null,
    },
    ...{ score: null, domainGroupId: null, pageViews: null, durationSeconds: null, lastSeen: null, leadSource: null },
    entryUrl: null,
  })
})

it('reads what an e-mail lacks as unknown', () => {
  expect(v.parse(emailsResult, [{ email_id: 1 }]).rows).toEqual([{ id: '1', name: '', subject: '', html: null }])
  expect(v.parse(conversationsResult, [{ conversation_id: 1, sent_from: 'outlook', open_count: '' }]).rows).toEqual([
    {
      ...{ id: '1', subject: '', contactId: null, person: null, sentAt: null, sentFrom: null },
      ...{ openCount: null, firstOpenedAt: null, clickCount: null, bounced: null, unsubscribed: null },
    },
  ])
})

it('reads what a hot contact lacks as unknown, and a contact without an id as none', () => {
  expect(v.parse(hotContactListResult, [{ contact_id: 7 }, { contact_lead_score: 99 }])).toEqual({
    rows: [
      {
        ...{ id: '7', ...UNKNOWN_PERSON, jobTitle: null, companyName: null, score: null },
        ...{ scoreChange7Days: null, visitCount: null, pageViews: null, lastSeen: null },
      },
    ],
    ...{ total: null, received: 2, dropped: 1 },
  })
})

it('leaves out a point of the score history without a day or a score', () => {
  const score_history = [
    { date: '2026-11-18' },
    { contact_lead_score: 5 },
    { date: '2026-11-17', contact_lead_score: 5 },
  ]
  expect(v.parse(scoredContactResult, { contact_id: 7, score_history }).history).toEqual([
    { at: Date.UTC(2026, 10, 17), score: 5 },
  ])
})

it('reads no mark of a default overlay as not the default', () => {
  const rows = [
    { lead_score_overlay_id: 1, lead_score_overlay_name: 'A' },
    { lead_score_overlay_id: 2, is_default: 1 },
  ]
  expect(v.parse(overlaysResult, { results: rows })).toEqual([
    { id: '1', name: 'A', isDefault: false },
    { id: '2', name: '', isDefault: true },
  ])
})

it('calls a mapped field by its logical name where there is no label', () => {
  const rows = [{ dynamics_field: 'jobtitle', from_dynamics: '1' }, { dynamics_label: 'Nameless' }]
  expect(v.parse(fieldMappingsResult, rows)).toEqual([
    {
      ...{ dynamicsField: 'jobtitle', dynamicsLabel: 'jobtitle', netResultsField: null },
      ...{ toDynamics: false, fromDynamics: true },
    },
  ])
})

it('does not take an option that Net-Results does not tell for one that is off', () => {
  const options = v.parse(syncOptionsResult, { syncs_enabled: 0, skip_inactive: 'sometimes' })
  expect(options).toMatchObject({ syncsEnabled: false, skipInactive: null, onlyWithEmail: null, fullSyncRunning: null })
  expect(options).toMatchObject({ defaultLastName: '', lastFullSync: null })
})

it('shows an error of the sync whatever else it lacks', () => {
  expect(v.parse(syncErrorsResult, [{ sync_error_id: 1, direction: 'sideways', dynamics_id: '7' }]).rows).toEqual([
    {
      ...{ id: '1', direction: null, error: '', entity: '', who: '', description: '' },
      ...{ at: null, dynamicsId: null },
    },
  ])
})
