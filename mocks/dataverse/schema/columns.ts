import type { Column } from './Table'

export const id: Column = { type: 'id' }
export const text: Column = { type: 'text' }
export const integer: Column = { type: 'integer' }
export const dateTime: Column = { type: 'dateTime' }
export const yesNo: Column = { type: 'boolean', labels: { 0: 'No', 1: 'Yes' } }
/** Dataverse words these two columns the other way round. */
export const allow: Column = { type: 'boolean', labels: { 0: 'Allow', 1: 'Do Not Allow' } }
export const outgoing: Column = { type: 'boolean', labels: { 0: 'Incoming', 1: 'Outgoing' } }
export const securedText: Column = { type: 'text', secured: true }

export function choice(labels: Readonly<Record<number, string>>): Column {
  return { type: 'choice', labels }
}

/** A lookup to one table, whose navigation property is named `navigation`. */
export function lookup(table: string, navigation: string): Column {
  return { type: 'lookup', targets: { [table]: navigation } }
}

/** A lookup to any of several tables; each has a navigation property of its own. */
export function lookupOfMany(targets: Readonly<Record<string, string>>): Column {
  return { type: 'lookup', targets }
}

/** What nearly every table has. */
export const audited = {
  createdon: dateTime,
  modifiedon: dateTime,
}

export const owned = {
  ...audited,
  ownerid: lookupOfMany({ systemuser: 'ownerid', team: 'ownerid' }),
}

export const address = {
  address1_line1: text,
  address1_line2: text,
  address1_city: text,
  address1_stateorprovince: text,
  address1_postalcode: text,
  address1_country: text,
}

export const scored = {
  nr_leadscore: integer,
  nr_leadsource: text,
}

/** The choice `industrycode`, adapted by the organization as most do: the labels that the world uses. */
export const INDUSTRIES: Readonly<Record<number, string>> = {
  721370001: 'Construction',
  721370002: 'Consulting',
  721370003: 'Food and Beverage',
  721370004: 'Healthcare',
  721370005: 'Manufacturing',
  721370006: 'Technology',
  721370007: 'Transportation',
  721370008: 'Utilities',
}

/** The choice `leadsourcecode`, with Microsoft's own values. */
export const LEAD_SOURCES: Readonly<Record<number, string>> = {
  1: 'Advertisement',
  2: 'Employee Referral',
  3: 'External Referral',
  8: 'Web',
}
