import { defineColumn } from '../define/defineColumn'
import * as words from '../words'

/** Written by the Net-Results service while "Sync Lead Score Changes To Dynamics" is on. */
export const leadScoreColumn = defineColumn({
  type: 'wholeNumber',
  schemaName: 'nr_LeadScore',
  displayName: words.leadScore,
  description: words.leadScoreDescription,
  minimum: -2147483648,
  maximum: 2147483647,
  secured: false,
  audited: false,
  searchable: true,
})

export const leadSourceColumn = defineColumn({
  type: 'text',
  schemaName: 'nr_LeadSource',
  displayName: words.leadSource,
  description: words.leadSourceDescription,
  maxLength: 200,
  secured: false,
  audited: false,
  searchable: true,
})
