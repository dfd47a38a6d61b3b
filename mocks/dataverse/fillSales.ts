import { HALDEN, OSTMARK } from '../world/accounts'
import { NOTABLE } from '../world/notable'
import { DANUTA, MARCUS } from '../world/users'
import { createGuid } from './createGuid'
import type { Reference, Row } from './schema/Table'
import type { TableStore } from './TableStore'

const DELETED_ACCOUNT = 'acc00000-2222-4222-8222-0000000000ff'
const contact = (id: string): Reference => ({ table: 'contact', id })
const lead = (id: string): Reference => ({ table: 'lead', id })
const account = (id: string): Reference => ({ table: 'account', id })
const ownedBy = ({ id }: { readonly id: string }): Row => ({ ownerid: { table: 'systemuser', id } })

// prettier-ignore
const OPPORTUNITIES: readonly Row[] = [
  { name: 'Dispatch board for 60 technicians', customerid: account(HALDEN.account.id), parentaccountid: account(HALDEN.account.id), parentcontactid: contact(NOTABLE.hotContact), estimatedvalue: 84_000, ...ownedBy(MARCUS) },
  { name: 'Cold chain routing', customerid: account(OSTMARK.account.id), parentaccountid: account(OSTMARK.account.id), parentcontactid: contact('c0000000-3333-4333-8333-000000000034'), estimatedvalue: 51_500, ...ownedBy(MARCUS) },
  { name: 'Service desk licenses', customerid: account(HALDEN.account.id), parentcontactid: contact(NOTABLE.sameEmail[0]), estimatedvalue: 6_200, statecode: 1, statuscode: 3, ...ownedBy(DANUTA) },
  // Its account was deleted: the sync reports it.
  { name: 'Quote Q-20418', customerid: account(DELETED_ACCOUNT), estimatedvalue: 12_000, ...ownedBy(DANUTA) },
]

// prettier-ignore
const EMAILS: readonly Row[] = [
  { subject: 'Your plan comparison', regardingobjectid: contact(NOTABLE.hotContact), directioncode: true, statecode: 1, statuscode: 3, senton: '2026-11-17T14:05:00Z', createdon: '2026-11-17T14:05:00Z', ...ownedBy(MARCUS) },
  { subject: 'RE: Your plan comparison', regardingobjectid: contact(NOTABLE.hotContact), directioncode: false, statecode: 1, statuscode: 4, senton: '2026-11-17T20:31:00Z', createdon: '2026-11-17T20:31:00Z', ...ownedBy(MARCUS) },
  { subject: 'Robotics and dispatch', regardingobjectid: lead(NOTABLE.hotLead), directioncode: true, statecode: 0, statuscode: 1, ...ownedBy(MARCUS) },
]

// prettier-ignore
const TASKS: readonly Row[] = [
  { subject: 'Call about the rollout in Q1', regardingobjectid: contact(NOTABLE.hotContact), scheduledend: '2026-11-20T15:00:00Z', statecode: 0, statuscode: 2, ...ownedBy(MARCUS) },
  { subject: 'Send the security answers', regardingobjectid: account(HALDEN.account.id), scheduledend: '2026-11-12T15:00:00Z', statecode: 1, statuscode: 5, ...ownedBy(MARCUS) },
  // Nobody wrote what it is about: the sync reports it.
  { subject: null, regardingobjectid: lead('1ead0000-4444-4444-8444-000000000003'), statecode: 0, statuscode: 2, ...ownedBy(DANUTA) },
]

const LISTS: readonly (readonly [name: string, members: readonly Reference[]])[] = [
  ['Spring site visits', [contact(NOTABLE.hotContact), contact(NOTABLE.unsubscribed), contact(NOTABLE.bounced)]],
  ['Nordics, new leads', [lead(NOTABLE.hotLead)]],
]

/** Opportunities, the timeline, and marketing lists: what people do in Dynamics and the vendor's sync looks at. */
export function fillSales(store: TableStore, at: string): void {
  const dated = { createdon: at, modifiedon: at }
  OPPORTUNITIES.forEach((row, index) => {
    const opportunityid = createGuid('opportunity', index)
    store.insert('opportunity', { statecode: 0, statuscode: 1, ...dated, ...row, opportunityid })
  })
  for (const [table, rows] of [
    ['email', EMAILS],
    ['task', TASKS],
  ] as const) {
    rows.forEach((row, index) => {
      store.insert(table, { ...dated, ...row, activityid: createGuid(table, index) })
    })
  }
  for (const [listname, members] of LISTS) {
    const listid = createGuid('list', listname)
    const createdfromcode = members[0]?.table === 'lead' ? 4 : 2
    store.insert('list', {
      listid,
      listname,
      createdfromcode,
      statecode: 0,
      statuscode: 0,
      ...dated,
      ...ownedBy(MARCUS),
    })
    for (const entityid of members) {
      const listmemberid = createGuid('listmember', listname, entityid.id)
      store.insert('listmember', { listmemberid, listid: { table: 'list', id: listid }, entityid, ...dated })
    }
  }
}
