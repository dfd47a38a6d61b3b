import type { Depth, HeldPrivilege } from './SetUpFacts'

const TABLES = ['Account', 'Activity', 'Contact', 'Lead'] as const
const ACTIONS = ['Append', 'AppendTo', 'Create', 'Read', 'Write'] as const

/** What Net-Results' service needs in Dynamics: the role *Net-Results Sync for Dynamics 365* as it ships. */
export const SYNC_PRIVILEGES: readonly string[] = [
  ...ACTIONS.flatMap((action) => TABLES.map((table) => `prv${action}${table}`)),
  'prvReadAuditSummary',
  'prvReadOpportunity',
  'prvReadTransactionCurrency',
  'prvReadUser',
].sort()

export interface PrivilegeJudgment {
  readonly missing: readonly string[]
  /** Reach no further than the service's own records, of which it has none. */
  readonly ownOnly: readonly string[]
  /** Enough to sync with, but not the whole organization: an administrator may want that. */
  readonly lowered: readonly string[]
}

const REACH: Readonly<Record<Depth, number>> = { Basic: 1, Local: 2, Deep: 3, Global: 4 }

/** Of a privilege that several roles give, the deepest counts. */
export function judgePrivileges(held: readonly HeldPrivilege[]): PrivilegeJudgment {
  const depths = new Map<string, Depth>()
  for (const { name, depth } of held) {
    const before = depths.get(name)
    if (before === undefined || REACH[depth] > REACH[before]) depths.set(name, depth)
  }
  const at = (...wanted: readonly (Depth | undefined)[]) =>
    SYNC_PRIVILEGES.filter((name) => wanted.includes(depths.get(name)))
  return { missing: at(undefined), ownOnly: at('Basic'), lowered: at('Local', 'Deep') }
}
