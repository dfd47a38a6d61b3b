import type { SyncOutcome } from '../SyncOutcome'
import type { SyncRefusal } from '../planSync'

/** How it stands with one person of a bulk sync. */
export type BulkOutcome =
  | { readonly state: 'waiting' }
  /** Being sent, or with Net-Results and followed from here. */
  | { readonly state: 'syncing' }
  | { readonly state: 'added' }
  | { readonly state: 'updated' }
  /** Nothing was sent, because of the administrator's choices. */
  | { readonly state: 'notSent'; readonly reason: SyncRefusal }
  /** Nothing was sent: Dynamics does not give the record. */
  | { readonly state: 'notRead' }
  /** Net-Results got it and did not take it. Its own words, as text; empty when it has none. */
  | { readonly state: 'refused'; readonly message: string }
  /** The import did not come about as a whole; nothing was changed. */
  | { readonly state: 'failed'; readonly message: string }
  /** The import is done, and Net-Results does not say what became of this one. */
  | { readonly state: 'untold' }
  /** Net-Results has it; it is not done yet, or could not be asked. */
  | { readonly state: 'unfinished' }
  /** Nobody knows whether Net-Results got it. */
  | { readonly state: 'unknown' }
  /** Never sent, because the rep stopped the sync. */
  | { readonly state: 'cancelled' }

export type BulkState = BulkOutcome['state']

export const WAITING: BulkOutcome = { state: 'waiting' }
export const SYNCING: BulkOutcome = { state: 'syncing' }
export const NOT_READ: BulkOutcome = { state: 'notRead' }
export const UNFINISHED: BulkOutcome = { state: 'unfinished' }
export const UNKNOWN: BulkOutcome = { state: 'unknown' }
export const CANCELLED: BulkOutcome = { state: 'cancelled' }
const ADDED: BulkOutcome = { state: 'added' }
const UPDATED: BulkOutcome = { state: 'updated' }
const UNTOLD: BulkOutcome = { state: 'untold' }

/** What {@link SyncOutcome} says, in the terms of many. */
export function toBulkOutcome(outcome: SyncOutcome): BulkOutcome {
  switch (outcome.state) {
    case 'added':
      return ADDED
    case 'updated':
      return UPDATED
    case 'untold':
      return UNTOLD
    case 'running':
    case 'lostSight':
      return UNFINISHED
    case 'doubtful':
      return UNKNOWN
    default:
      return outcome
  }
}

/** Net-Results, or we, could do nothing for them; asking again sends nobody twice. */
export function canRetry({ state }: BulkOutcome): boolean {
  return state === 'failed' || state === 'refused' || state === 'notRead'
}

/** One letter for each state, for the journal: it holds no words. */
const CODES = {
  waiting: '.',
  syncing: '>',
  added: 'a',
  updated: 'u',
  noEmail: 'e',
  inactive: 'i',
  emailNotMapped: 'm',
  notRead: 'r',
  refused: 'x',
  failed: 'f',
  untold: 't',
  unfinished: 'p',
  unknown: 'd',
  cancelled: 'c',
} as const

export function encodeOutcome(outcome: BulkOutcome): string {
  return CODES[outcome.state === 'notSent' ? outcome.reason : outcome.state]
}

const BY_CODE: ReadonlyMap<string, BulkOutcome> = new Map(
  Object.entries(CODES).map(([name, code]): [string, BulkOutcome] => {
    if (name === 'noEmail' || name === 'inactive' || name === 'emailNotMapped')
      return [code, { state: 'notSent', reason: name }]
    if (name === 'refused' || name === 'failed') return [code, { state: name, message: '' }]
    return [code, { state: name } as BulkOutcome]
  }),
)

/** The words of a refusal are lost; a letter that nobody has written stands for nothing known. */
export function decodeOutcome(code: string): BulkOutcome {
  return BY_CODE.get(code) ?? UNKNOWN
}
