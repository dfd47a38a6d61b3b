/** The labels under which an import may map columns, as section 2 of the SOAP documentation lists the fields. */
export const STANDARD_LABELS = [
  'Email Address',
  'First Name',
  'Last Name',
  'Title',
  'Company Name',
  'Address 1',
  'Address 2',
  'City',
  'State',
  'Country',
  'Postal Code',
  'Work Phone',
  'Home Phone',
  'Mobile Phone',
  'Fax',
] as const

/** Attributes that the invented customer has added. */
export const CUSTOM_LABELS = ['Industry', 'Technicians', 'Renewal Date', 'Preferred Language', 'Website'] as const

export const IMPORT_LABELS: readonly string[] = [...STANDARD_LABELS, ...CUSTOM_LABELS]
