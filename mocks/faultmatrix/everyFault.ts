import type { DynamicsFaults } from '../dataverse/DynamicsFaults'
import { ROW_DAMAGES, type Fault } from '../net-results/Faults'

/** One thing that goes wrong, and what a page has to call it. */
export interface NamedFault {
  readonly name: string
  readonly netResults?: readonly Fault[]
  readonly dataverse?: DynamicsFaults
  /** Milliseconds until the client gives up. */
  readonly timeout?: number
  /**
   * The causes of which the page shows one, for the page or for a part of it. Empty = it works all the same: no cause is
   * shown that this fault would explain.
   */
  readonly causes: readonly string[]
  /** Asking again goes on failing until somebody does something: nothing is asked by itself. */
  readonly final?: boolean
}

const damaged = ROW_DAMAGES.map((damage): NamedFault => ({
  name: `rows with ${damage}`,
  netResults: [{ kind: 'malformedRows', damage }],
  // Activities that lost their dates belong to no period.
  causes: damage === 'huge' || damage === 'hostile' ? [] : ['malformed', 'noActivity', ''],
}))

/** What Net-Results can do to a page that reads. */
export const NET_RESULTS_FAULTS: readonly NamedFault[] = [
  { name: 'HTTP 401', netResults: [{ kind: 'wrongPassword' }], causes: ['wrongCredentials'], final: true },
  { name: 'HTTP 403', netResults: [{ kind: 'notPermitted' }], causes: ['notPermitted'] },
  { name: 'HTTP 429', netResults: [{ kind: 'throttled' }], causes: ['throttled'] },
  {
    name: 'HTTP 429 with Retry-After',
    netResults: [{ kind: 'throttled', retryAfterSeconds: 40 }],
    causes: ['throttled'],
  },
  ...([500, 502, 503, 504] as const).map((status): NamedFault => ({
    name: `HTTP ${status}`,
    netResults: [{ kind: 'down', status }],
    causes: ['down'],
  })),
  { name: 'silence', netResults: [{ kind: 'hang' }], timeout: 300, causes: ['timeout'] },
  { name: 'no CORS headers', netResults: [{ kind: 'corsBlocked' }], causes: ['blocked'] },
  { name: 'an unreachable host', netResults: [{ kind: 'unreachable' }], causes: ['blocked'] },
  { name: 'a web page instead of JSON', netResults: [{ kind: 'htmlInsteadOfJson' }], causes: ['malformed'] },
  { name: 'half of the JSON', netResults: [{ kind: 'truncatedJson' }], causes: ['malformed'] },
  { name: 'an answer to another question', netResults: [{ kind: 'wrongId' }], causes: ['malformed'] },
  ...([400, 404, 405, 500] as const).map((status): NamedFault => ({
    name: `batches refused with HTTP ${status}`,
    netResults: [{ kind: 'batchRefused', status }],
    causes: [],
  })),
  { name: 'batches refused by one error', netResults: [{ kind: 'batchRefused' }], causes: [] },
  { name: 'batches with answers missing', netResults: [{ kind: 'batchAnswersMissing' }], causes: [] },
  { name: 'a refusal', netResults: [{ kind: 'refused', message: 'Frozen until Monday.' }], causes: ['refused'] },
  { name: 'lists without totals', netResults: [{ kind: 'withoutTotals' }], causes: [] },
  ...damaged,
]

/** What Dataverse can do to a page. */
export const DATAVERSE_FAULTS: readonly NamedFault[] = [
  { name: 'a lost session', dataverse: { sessionExpired: true }, causes: ['dataverse.sessionExpired'] },
  { name: 'service protection', dataverse: { throttled: true }, causes: ['dataverse.throttled'] },
  {
    name: 'a role without users',
    dataverse: { missingPrivileges: ['systemuser.Read'] },
    causes: ['dataverse.privilege'],
  },
  { name: 'no credentials', dataverse: { storedCredentials: 'none' }, causes: ['noCredentials'] },
  { name: 'an unreadable password', dataverse: { storedCredentials: 'notShared' }, causes: ['unreadableCredentials'] },
]

/** Each method that a page needs, gone. */
export const withoutMethods = (operations: readonly string[]): readonly NamedFault[] =>
  operations.map((operation) => ({
    name: `${operation} unsupported`,
    netResults: [{ kind: 'unsupported', operations: [operation] }],
    causes: ['unsupported', ''],
  }))
