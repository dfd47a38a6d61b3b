import { expect, it } from 'vitest'
import { NOTABLE } from '../../world/notable'
import { resultOf } from '../callNetResults.testing'
import { CHANGED, FORMATTED, HOUR, LONG_AGO, NEW_ID, listNamed, newContact, startWith } from './startWith.testing'

it('keeps the dynamic lists', async () => {
  const lead = {
    leadid: NOTABLE.unknownLead,
    lastname: 'Mansour',
    emailaddress1: 'tariq.mansour@quillon.example',
    industrycode: 21,
    [`industrycode${FORMATTED}`]: 'Aquaculture',
    statuscode: 1,
    [`statuscode${FORMATTED}`]: 'New',
    modifiedon: CHANGED,
  }
  const opportunity = {
    opportunityid: 'o1',
    name: 'Quote',
    statecode: 0,
    _parentcontactid_value: NEW_ID,
    modifiedon: CHANGED,
  }
  const { simulator, clock } = startWith({
    contact: [newContact()],
    lead: [lead],
    opportunity: [opportunity],
    list: [{ listid: 'l1', listname: 'Spring mailing', modifiedon: LONG_AGO }],
    listmember: [{ listmemberid: 'm1', _listid_value: 'l1', _entityid_value: NEW_ID, modifiedon: LONG_AGO }],
  })
  clock.advance(HOUR)
  const one = { is_dynamic: '1', contact_count: 1 }
  for (const name of [
    'Dynamics Contacts',
    'Dynamics Leads',
    'Dynamics:Lead:Industry:Aquaculture',
    'Dynamics:Lead:Status:New',
    'Dynamics:Account:Industry:Utilities',
    'Dynamics:Contact:Opportunities:Open',
  ]) {
    expect(await listNamed(simulator, name)).toMatchObject(one)
  }
  expect(await listNamed(simulator, 'Dynamics:Lead:Industry:Technology')).toMatchObject({ contact_count: 0 })
  expect(await listNamed(simulator, 'Spring mailing')).toBeUndefined()
  await resultOf(simulator, 'DynamicsIntegration.setOptions', { options: { sync_marketing_lists: true } })
  clock.advance(HOUR)
  expect(await listNamed(simulator, 'Spring mailing')).toMatchObject(one)
})
