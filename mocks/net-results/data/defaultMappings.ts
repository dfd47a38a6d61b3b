import { DYNAMICS_FIELDS } from '../../world/dynamicsFields'
import type { FieldMapping, SyncEntity } from '../sync/SyncState'

const MAPPED: Record<string, string> = {
  emailaddress1: 'Email Address',
  firstname: 'First Name',
  lastname: 'Last Name',
  jobtitle: 'Title',
  parentcustomerid: 'Company Name',
  companyname: 'Company Name',
  address1_line1: 'Address 1',
  address1_line2: 'Address 2',
  address1_city: 'City',
  address1_stateorprovince: 'State',
  address1_country: 'Country',
  address1_postalcode: 'Postal Code',
  telephone1: 'Work Phone',
  telephone2: 'Home Phone',
  mobilephone: 'Mobile Phone',
  fax: 'Fax',
  industrycode: 'Industry',
}

/** The mapping that a new connection starts with. */
export function defaultMappings(entity: SyncEntity): FieldMapping[] {
  return DYNAMICS_FIELDS[entity].map((field) => {
    const netResultsField = entity === 'account' ? accountField(field.column) : (MAPPED[field.column] ?? null)
    return {
      ...field,
      netResultsField,
      toDynamics: netResultsField !== null && entity !== 'account',
      fromDynamics: netResultsField !== null,
    }
  })
}

function accountField(column: string): string | null {
  return column === 'name'
    ? 'Company Name'
    : column === 'industrycode'
      ? 'Industry'
      : column === 'websiteurl'
        ? 'Website'
        : null
}
