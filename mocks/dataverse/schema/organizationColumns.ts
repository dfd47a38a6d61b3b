import { DYNAMICS_FIELDS } from '../../world/dynamicsFields'
import type { MappedTable } from '../../world/dynamicsFields'
import type { Column, ColumnType, Table } from './Table'

const REQUIRED: Readonly<Record<MappedTable, readonly string[]>> = {
  contact: ['lastname', 'ownerid'],
  lead: ['subject', 'lastname', 'ownerid'],
  account: ['name', 'ownerid'],
}

const READ_ONLY =
  /^(createdon|modifiedon|fullname|yomifullname|versionnumber|exchangerate|traversedpath|lastonholdtime|onholdtime|aging\d+|timespentby\w+|masterid|merged|teamsfollowed|lastusedincampaign|\w+_composite)$/

/** What a column holds, told by its name as Microsoft gives them, and by the organization's own habit. */
const TYPES: readonly (readonly [ColumnType, RegExp])[] = [
  ['text', /^(governmentid|employeeid|externaluseridentifier|address\d_postalcode|dw_\w+(number|region|comment))$/],
  ['memo', /^(description|qualificationcomments|callback_notes|address\d_composite)$/],
  ['money', /^(annualincome|creditlimit|revenue|marketcap|budgetamount|estimatedamount|aging\d+|dw_\w+value)$/],
  ['decimal', /(latitude|longitude|exchangerate)$/],
  [
    'integer',
    /^(numberof\w+|importsequencenumber|\w+versionnumber|utcconversion\w+|onholdtime|teamsfollowed|sharesoutstanding|nr_leadscore|dw_\w+count)$|utcoffset$|^versionnumber$/,
  ],
  [
    'boolean',
    /^(donot\w+|creditonhold|isbackofficecustomer|marketingonly|decisionmaker|evaluatefit|confirminterest|followemail|msdyn_\w+|merged)$/,
  ],
  ['dateTime', /(createdon|modifiedon|date|lastusedincampaign|anniversary|lastonholdtime)$|^schedulefollowup/],
  [
    'choice',
    /(code|status|initialcommunication|need|purchaseprocess|purchasetimeframe|salesstage|statusreason|dw_\w+(level|type))$/,
  ],
  [
    'lookup',
    /^(\w*(currency|service|systemuser|lead|account|contact|opportunity|campaign|object|case|customer|master|owner|sla)id|slaid|dw_\w+owner)$/,
  ],
]

/**
 * The columns that the product or the world uses, and all the others of the organization: many, as in life, and empty.
 * Each gets the label by which people know it.
 */
export function withOrganizationColumns(table: MappedTable, used: Table['columns']): Table['columns'] {
  const columns: Record<string, Column> = { ...used }
  for (const { column, label } of DYNAMICS_FIELDS[table]) {
    columns[column] = {
      type: TYPES.find(([, names]) => names.test(column))?.[0] ?? 'text',
      ...columns[column],
      label,
      ...(REQUIRED[table].includes(column) ? { required: true as const } : {}),
      ...(READ_ONLY.test(column) ? { readOnly: true as const } : {}),
    }
  }
  return columns
}
