import { allTables } from './schema/tables'
import { DEPTH, privilegeName } from './security/privileges'
import type { Action } from './security/privileges'
import { ADMINISTRATOR_ROLE } from './security/principals'

/** A role's privileges by depth. */
export interface RoleContent {
  readonly name: string
  readonly privileges: readonly (readonly [privilege: string, depth: number])[]
}

const ACTIONS: readonly Action[] = ['Create', 'Read', 'Write', 'Delete', 'Append', 'AppendTo', 'Assign', 'Share']
const SOLD = ['Account', 'Contact', 'Lead', 'Opportunity', 'Activity', 'List']

function every(actions: readonly Action[], names: readonly string[], depth: number): RoleContent['privileges'] {
  return names.flatMap((name) => actions.map((action) => [`prv${action}${name}`, depth] as const))
}

/** The names of all privileges over the tables there are, and the one that no table has. */
function allPrivileges(): readonly string[] {
  const names = allTables().flatMap(({ logicalName }) => ACTIONS.map((action) => privilegeName(action, logicalName)))
  return [...new Set([...names.filter((name) => name !== null), 'prvReadAuditSummary', 'prvReadTransactionCurrency'])]
}

/**
 * Roles that every organization of Dynamics 365 Sales has, as far as the product meets them. What a salesperson may do
 * with field sharing, column security profiles and the organization is Microsoft's ("PrincipalObjectAttributeAccess
 * entity privileges", "FieldSecurityProfile entity privileges", "Organization entity privileges", "Solution entity
 * privileges"); a solution is nothing that he may read.
 */
export const STOCK_ROLES: readonly RoleContent[] = [
  { name: ADMINISTRATOR_ROLE, privileges: allPrivileges().map((name) => [name, DEPTH.organization]) },
  {
    name: 'Salesperson',
    privileges: [
      ...every(['Create', 'Read', 'Append', 'AppendTo'], SOLD, DEPTH.organization),
      ...every(['Write', 'Assign', 'Share'], SOLD, DEPTH.businessUnit),
      ...every(['Delete'], SOLD, DEPTH.user),
      ...every(
        ['Read'],
        ['User', 'Team', 'Role', 'BusinessUnit', 'Organization', 'FieldSecurityProfile', 'TransactionCurrency'],
        DEPTH.organization,
      ),
      ...every(['Read'], ['EnvironmentVariableDefinition'], DEPTH.organization),
      ...every(['Read', 'Write'], ['UserSettings'], DEPTH.user),
      ...every(['Create', 'Read', 'Write', 'Delete'], ['PrincipalObjectAttributeAccess'], DEPTH.organization),
    ],
  },
]
