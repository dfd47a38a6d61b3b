import type { AppTable } from '../PreviewState'

export interface AppColumn {
  readonly column: string
  readonly label: string
}

function columns(...pairs: readonly (readonly [string, string])[]): readonly AppColumn[] {
  return pairs.map(([column, label]) => ({ column, label }))
}

export const TABLE_WORDS: Readonly<Record<AppTable, { readonly one: string; readonly view: string }>> = {
  contact: { one: 'Contact', view: 'All Contacts' },
  lead: { one: 'Lead', view: 'All Leads' },
  account: { one: 'Account', view: 'All Accounts' },
  systemuser: { one: 'User', view: 'All Users' },
}

const PLACE = [
  ['address1_city', 'Address 1: City'],
  ['address1_country', 'Address 1: Country/Region'],
] as const

const PERSON = [
  ['firstname', 'First Name'],
  ['lastname', 'Last Name'],
  ['jobtitle', 'Job Title'],
] as const

/** Columns of the app's views. */
export const LIST_COLUMNS: Readonly<Record<AppTable, readonly AppColumn[]>> = {
  contact: columns(
    ['fullname', 'Full Name'],
    ['emailaddress1', 'Email'],
    ['parentcustomerid', 'Company Name'],
    ['jobtitle', 'Job Title'],
    ['ownerid', 'Owner'],
    ['statecode', 'Status'],
  ),
  lead: columns(
    ['fullname', 'Name'],
    ['companyname', 'Company Name'],
    ['emailaddress1', 'Email'],
    ['ownerid', 'Owner'],
    ['statecode', 'Status'],
  ),
  account: columns(['name', 'Account Name'], ['industrycode', 'Industry'], ['statecode', 'Status']),
  systemuser: columns(
    ['fullname', 'Full Name'],
    ['internalemailaddress', 'Primary Email'],
    ['nr_netresultsusername', 'Net-Results User Name'],
  ),
}

/** What stands on the base tabs of the forms: enough to look like Microsoft's, and to change what our pages read. */
export const FORM_COLUMNS: Readonly<Record<AppTable, Readonly<Record<'Summary' | 'Details', readonly AppColumn[]>>>> = {
  contact: {
    Summary: columns(
      ...PERSON,
      ['parentcustomerid', 'Account Name'],
      ['emailaddress1', 'Email'],
      ['telephone1', 'Business Phone'],
      ...PLACE,
    ),
    Details: columns(
      ['donotemail', 'Email'],
      ['donotbulkemail', 'Bulk Email'],
      ['fax', 'Fax'],
      ['nr_leadscore', 'Net-Results Lead Score'],
      ['nr_leadsource', 'Net-Results Lead Source'],
      ['createdon', 'Created On'],
      ['modifiedon', 'Modified On'],
    ),
  },
  lead: {
    Summary: columns(
      ['subject', 'Topic'],
      ...PERSON,
      ['companyname', 'Company'],
      ['industrycode', 'Industry'],
      ['emailaddress1', 'Email'],
      ['telephone1', 'Business Phone'],
      ...PLACE,
    ),
    Details: columns(
      ['donotemail', 'Email'],
      ['donotbulkemail', 'Bulk Email'],
      ['parentaccountid', 'Existing Account'],
      ['nr_leadscore', 'Net-Results Lead Score'],
      ['nr_leadsource', 'Net-Results Lead Source'],
      ['createdon', 'Created On'],
      ['modifiedon', 'Modified On'],
    ),
  },
  account: {
    Summary: columns(
      ['name', 'Account Name'],
      ['telephone1', 'Phone'],
      ['websiteurl', 'Website'],
      ['industrycode', 'Industry'],
    ),
    Details: columns(['createdon', 'Created On'], ['modifiedon', 'Modified On']),
  },
  systemuser: {
    Summary: columns(
      ['fullname', 'Full Name'],
      ['title', 'Title'],
      ['internalemailaddress', 'Primary Email'],
      ['domainname', 'User Name'],
    ),
    Details: columns(['isdisabled', 'Status'], ['createdon', 'Created On'], ['modifiedon', 'Modified On']),
  },
}
