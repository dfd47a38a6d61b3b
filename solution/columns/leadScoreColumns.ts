import { defineColumn } from '../define/defineColumn'

/** Written by the Net-Results service while "Sync Lead Score Changes To Dynamics" is on. */
export const leadScoreColumn = defineColumn({
  type: 'wholeNumber',
  schemaName: 'nr_LeadScore',
  displayName: 'Net-Results Lead Score',
  description: 'Lead score of the default overlay in Net-Results, kept up to date by the Net-Results sync.',
  minimum: -2147483648,
  maximum: 2147483647,
  secured: false,
  audited: false,
  searchable: true,
})

export const leadSourceColumn = defineColumn({
  type: 'text',
  schemaName: 'nr_LeadSource',
  displayName: 'Net-Results Lead Source',
  description:
    'Traffic source that first brought this person to the web site, kept up to date by the Net-Results sync.',
  maxLength: 200,
  secured: false,
  audited: false,
  searchable: true,
})
