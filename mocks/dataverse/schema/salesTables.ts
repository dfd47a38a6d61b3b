import { choice, id, integer, lookup, lookupOfMany, owned, text } from './columns'
import type { Table } from './Table'

/** What the vendor's sync reads beside people: opportunities, and marketing lists with their members. */
export const SALES_TABLES: readonly Table[] = [
  {
    logicalName: 'opportunity',
    entitySet: 'opportunities',
    displayName: 'Opportunity',
    objectTypeCode: 3,
    primaryId: 'opportunityid',
    primaryName: 'name',
    columns: {
      opportunityid: id,
      ...owned,
      name: text,
      estimatedvalue: integer,
      customerid: lookupOfMany({ account: 'customerid_account', contact: 'customerid_contact' }),
      parentaccountid: lookup('account', 'parentaccountid'),
      parentcontactid: lookup('contact', 'parentcontactid'),
      originatingleadid: lookup('lead', 'originatingleadid'),
      statecode: choice({ 0: 'Open', 1: 'Won', 2: 'Lost' }),
      statuscode: choice({ 1: 'In Progress', 2: 'On Hold', 3: 'Won', 4: 'Canceled', 5: 'Out-Sold' }),
    },
    collections: {},
  },
  {
    logicalName: 'list',
    entitySet: 'lists',
    displayName: 'Marketing List',
    objectTypeCode: 4300,
    primaryId: 'listid',
    primaryName: 'listname',
    privilege: 'List',
    columns: {
      listid: id,
      ...owned,
      listname: text,
      createdfromcode: choice({ 1: 'Account', 2: 'Contact', 4: 'Lead' }),
      statecode: choice({ 0: 'Active', 1: 'Inactive' }),
      statuscode: choice({ 0: 'Active', 1: 'Inactive' }),
    },
    collections: {},
  },
  {
    logicalName: 'listmember',
    entitySet: 'listmembers',
    displayName: 'Marketing List Member',
    objectTypeCode: 4301,
    primaryId: 'listmemberid',
    primaryName: 'listmemberid',
    privilege: 'List',
    columns: {
      listmemberid: id,
      ...owned,
      listid: lookup('list', 'listid'),
      entityid: lookupOfMany({ contact: 'entityid_contact', lead: 'entityid_lead', account: 'entityid_account' }),
    },
    collections: {},
  },
]
