import { choice, dateTime, id, integer, lookup, lookupOfMany, outgoing, owned, text } from './columns'
import type { Column, Table } from './Table'

function activity(
  logicalName: 'email' | 'task',
  displayName: string,
  objectTypeCode: number,
  more: Partial<Table>,
): Table {
  return {
    logicalName,
    entitySet: `${logicalName}s`,
    displayName,
    objectTypeCode,
    primaryId: 'activityid',
    primaryName: 'subject',
    privilege: 'Activity',
    collections: {},
    ...more,
    columns: {
      activityid: id,
      ...owned,
      subject: text,
      description: text,
      scheduledend: dateTime,
      actualend: dateTime,
      prioritycode: integer,
      statecode: choice({ 0: 'Open', 1: 'Completed', 2: 'Canceled' }),
      regardingobjectid: lookupOfMany({
        contact: `regardingobjectid_contact_${logicalName}`,
        lead: `regardingobjectid_lead_${logicalName}`,
        account: `regardingobjectid_account_${logicalName}`,
      }),
      ...more.columns,
    },
  }
}

const party = (name: string): Column =>
  lookupOfMany({
    systemuser: `${name}_systemuser`,
    contact: `${name}_contact`,
    lead: `${name}_lead`,
    account: `${name}_account`,
  })

/** The timeline: what is on it, and who takes part. */
export const ACTIVITY_TABLES: readonly Table[] = [
  activity('email', 'Email', 4202, {
    columns: {
      directioncode: outgoing,
      senton: dateTime,
      statuscode: choice({ 1: 'Draft', 2: 'Completed', 3: 'Sent', 4: 'Received', 5: 'Canceled', 6: 'Pending Send' }),
    },
    collections: { email_activity_parties: { table: 'activityparty', lookup: 'activityid' } },
  }),
  activity('task', 'Task', 4212, {
    columns: { statuscode: choice({ 2: 'Not Started', 3: 'In Progress', 5: 'Completed', 6: 'Canceled' }) },
  }),
  {
    logicalName: 'activityparty',
    entitySet: 'activityparties',
    displayName: 'Activity Party',
    objectTypeCode: 135,
    primaryId: 'activitypartyid',
    primaryName: 'addressused',
    privilege: 'Activity',
    columns: {
      activitypartyid: id,
      addressused: text,
      /** 1 from, 2 to, 3 cc, 4 bcc, 8 regarding, 9 owner. */
      participationtypemask: integer,
      activityid: lookup('email', 'activityid_email'),
      partyid: party('partyid'),
    },
    collections: {},
  },
]
