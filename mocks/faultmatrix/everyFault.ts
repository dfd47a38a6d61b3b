import type { DynamicsFaults } from '../dataverse/DynamicsFaults'
import { ROW_DAMAGES, type Fault } from '../net-results/Faults'

/** One thing that goes wrong, and what a page has to call it. */
export interface NamedFault {
  readonly name: string
  readonly netResults?: readonly Fault[]
  readonly dataverse?: DynamicsFaults
  /** What the browser itself does: it has no network, or the content security policy forbids the host. */
  readonly browser?: 'offline' | 'forbids'
  /** Milliseconds until the client gives up. */
  readonly timeout?: number
  /**
   * The causes of which the page shows one, for the page or for a part of it. Empty = it works all the same: no cause is
   * shown that this fault would explain. `''` = the page may have no part that suffers.
   */
  readonly causes: readonly string[]
  /** What a write that met it may be called: nothing came of it, or nobody knows. Absent = it does not meet writes. */
  readonly write?: WriteFault
  /** The page remembers it, so the next cell needs a page of its own. */
  readonly lasting?: true
}

/** One that a write meets. */
export type RunFault = NamedFault & { readonly write: WriteFault }

export interface WriteFault {
  /** Whether the request may have been carried out all the same. */
  readonly doubtful: boolean
  /** The cause in words on screen. */
  readonly says: RegExp
}

const refused = (says: RegExp): WriteFault => ({ doubtful: false, says })
const doubtful = (says: RegExp): WriteFault => ({ doubtful: true, says })

const damaged = ROW_DAMAGES.map((damage): NamedFault => ({
  name: `rows with ${damage}`,
  netResults: [{ kind: 'malformedRows', damage }],
  // Activities that lost their dates belong to no period.
  causes: damage === 'huge' || damage === 'hostile' ? [] : ['malformed', 'noActivity', ''],
}))

const UNREADABLE = /answer could not be read/

/** What the network and Net-Results can do to a page. */
export const NET_RESULTS_FAULTS: readonly NamedFault[] = [
  {
    name: 'no network',
    netResults: [{ kind: 'unreachable' }],
    dataverse: { offline: true },
    browser: 'offline',
    causes: ['offline', 'dataverse.offline'],
    write: doubtful(/You are offline/),
  },
  {
    name: 'a content security policy without the host',
    netResults: [{ kind: 'unreachable' }],
    browser: 'forbids',
    causes: ['blockedByPolicy'],
    write: refused(/does not let this page reach Net-Results/),
  },
  {
    name: 'an unreachable host',
    netResults: [{ kind: 'unreachable' }],
    causes: ['blocked'],
    write: doubtful(/can’t be reached from this address/),
  },
  {
    name: 'no CORS headers',
    netResults: [{ kind: 'corsBlocked' }],
    causes: ['blocked'],
    write: doubtful(/can’t be reached from this address/),
  },
  {
    name: 'silence',
    netResults: [{ kind: 'hang' }],
    timeout: 300,
    causes: ['timeout'],
    write: doubtful(/Net-Results does not answer/),
  },
  ...([400, 409] as const).map((status): NamedFault => ({
    name: `HTTP ${status}`,
    netResults: [{ kind: 'status', status }],
    causes: ['malformed'],
    write: doubtful(UNREADABLE),
  })),
  {
    name: 'HTTP 401',
    netResults: [{ kind: 'wrongPassword' }],
    causes: ['wrongCredentials'],
    write: refused(/did not accept your password/),
  },
  {
    name: 'HTTP 403',
    netResults: [{ kind: 'notPermitted' }],
    causes: ['notPermitted'],
    write: refused(/Net-Results does not let you/),
  },
  {
    name: 'HTTP 404',
    netResults: [{ kind: 'status', status: 404 }],
    causes: ['wrongAddress'],
    write: refused(/Net-Results was not found/),
  },
  {
    name: 'HTTP 429',
    netResults: [{ kind: 'throttled' }],
    causes: ['throttled'],
    write: refused(/Net-Results is busy/),
  },
  {
    name: 'HTTP 429 with Retry-After',
    netResults: [{ kind: 'throttled', retryAfterSeconds: 40 }],
    causes: ['throttled'],
    write: refused(/Net-Results is busy/),
  },
  ...([500, 502, 503, 504] as const).map((status): NamedFault => ({
    name: `HTTP ${status}`,
    netResults: [{ kind: 'down', status }],
    causes: ['down'],
    write: doubtful(/Net-Results is down/),
  })),
  {
    name: 'a web page instead of JSON',
    netResults: [{ kind: 'htmlInsteadOfJson' }],
    causes: ['malformed'],
    write: doubtful(UNREADABLE),
  },
  {
    name: 'half of the JSON',
    netResults: [{ kind: 'truncatedJson' }],
    causes: ['malformed'],
    write: doubtful(UNREADABLE),
  },
  {
    name: 'an answer to another question',
    netResults: [{ kind: 'wrongId' }],
    causes: ['malformed'],
    write: doubtful(UNREADABLE),
  },
  {
    name: 'a refusal',
    netResults: [{ kind: 'refused', message: 'Frozen until Monday.' }],
    causes: ['refused'],
    write: refused(/Frozen until Monday\.|Net-Results refused the request/),
  },
  ...([400, 404, 405, 500] as const).map((status): NamedFault => ({
    name: `batches refused with HTTP ${status}`,
    netResults: [{ kind: 'batchRefused', status }],
    causes: [],
    lasting: true,
  })),
  { name: 'batches refused by one error', netResults: [{ kind: 'batchRefused' }], causes: [], lasting: true },
  { name: 'batches with answers missing', netResults: [{ kind: 'batchAnswersMissing' }], causes: [], lasting: true },
  { name: 'batches with one foreign id', netResults: [{ kind: 'batchIdForeign' }], causes: [], lasting: true },
  // As the specification allows; the simulator otherwise gives them in reversed order.
  { name: 'batches answered in order', netResults: [{ kind: 'batchInOrder' }], causes: [] },
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
]

const NOT_ALLOWED = /lets only system administrators share|role Net-Results User|Column security does not let you/

const unwritten = (name: string, dataverse: DynamicsFaults, says: RegExp): RunFault => ({
  name,
  dataverse,
  causes: [],
  write: refused(says),
})

/** What Dataverse can do to a write: nothing came of it. In words that suit whatever was written. */
export const DATAVERSE_WRITE_FAULTS: readonly RunFault[] = [
  unwritten('a row that is not found', { writes: 'doesNotExist' }, /does not find this record/),
  unwritten('a missing privilege', { writes: 'privilegeDenied' }, NOT_ALLOWED),
  unwritten('a row without access', { writes: 'accessDenied' }, NOT_ALLOWED),
  unwritten('a secured column', { writes: 'securedOnUpdate' }, NOT_ALLOWED),
  unwritten('service protection', { writes: 'tooManyRequests' }, /many requests to Dynamics/),
  unwritten('a lost session', { sessionExpired: true }, /Dynamics session has ended/),
  unwritten('a web page', { writes: 'webPage' }, /what Dynamics returned|Dynamics reported an error/),
  { ...unwritten('no network to Dynamics', { offline: true }, /no network connection/), browser: 'offline' },
]

/** What Dataverse can do to what is read of it in the middle of something. */
export const DATAVERSE_READ_FAULTS: readonly RunFault[] = [
  unwritten('a lost session', { sessionExpired: true }, /Sign in to Dynamics again/),
  unwritten('service protection', { throttled: true }, /Dynamics is busy/),
  unwritten(
    'a role without people',
    { missingPrivileges: ['contact.Read', 'lead.Read'] },
    /Your security role lacks a permission|You can’t see this record|Dynamics did not say whether/,
  ),
]

/** What can be wrong with the login that Dataverse keeps: nothing may be asked of Net-Results then. */
export const LOGIN_FAULTS: readonly NamedFault[] = [
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
