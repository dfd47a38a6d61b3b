import type { FieldMapping } from './FieldMapping'
import type { SyncChoices } from './SyncRules'

/** The field by which Net-Results tells people apart. */
export const EMAIL_FIELD = 'Email Address'

const COMMON: readonly (readonly [string, string])[] = [
  ['emailaddress1', EMAIL_FIELD],
  ['firstname', 'First Name'],
  ['lastname', 'Last Name'],
  ['jobtitle', 'Title'],
  ['address1_line1', 'Address 1'],
  ['address1_line2', 'Address 2'],
  ['address1_city', 'City'],
  ['address1_stateorprovince', 'State'],
  ['address1_country', 'Country'],
  ['address1_postalcode', 'Postal Code'],
  ['telephone1', 'Work Phone'],
  ['telephone2', 'Home Phone'],
  ['mobilephone', 'Mobile Phone'],
  ['fax', 'Fax'],
]

/** Where a contact or lead says its company: the account's name, or what was typed. */
const COMPANY = { contact: 'parentcustomerid', lead: 'companyname' } as const

/** The mapping for accounts whose API does not tell theirs. */
export function defaultMapping(table: 'contact' | 'lead'): readonly FieldMapping[] {
  return [...COMMON, [COMPANY[table], 'Company Name'] as const].map(([dynamicsField, netResultsField]) => ({
    dynamicsField,
    dynamicsLabel: dynamicsField,
    netResultsField,
    toDynamics: false,
    fromDynamics: true,
  }))
}

/** What holds for accounts whose API does not tell theirs: the vendor's own names, and nothing that erases. */
export const DEFAULT_CHOICES: SyncChoices = {
  onlyWithEmail: null,
  dynamicsWritesEmpty: null,
  skipInactive: null,
  defaultAccountName: '(Unknown)',
  defaultLastName: '(Unknown)',
}

/** The vendor's own fields of a person, all of which hold text. */
export const TEXT_FIELDS: readonly string[] = [...COMMON.map(([, field]) => field), 'Company Name']
