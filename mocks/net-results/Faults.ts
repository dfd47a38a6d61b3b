/** Everything that the simulated Net-Results can be told to do wrong. */
export type Fault = FaultScope &
  (
    | { readonly kind: 'wrongPassword' }
    /** HTTP 403. */
    | { readonly kind: 'notPermitted' }
    /** HTTP 429, with `Retry-After` when seconds are given. */
    | { readonly kind: 'throttled'; readonly retryAfterSeconds?: number }
    | { readonly kind: 'down'; readonly status?: 500 | 502 | 503 | 504 }
    /** A status that speaks against the request rather than the server. */
    | { readonly kind: 'status'; readonly status: 400 | 404 | 405 | 409 }
    /** Never answers. */
    | { readonly kind: 'hang' }
    /** Answers without CORS headers; where no real browser stands between, the answer is a network error. */
    | { readonly kind: 'corsBlocked' }
    /** The connection breaks: the host is unreachable. */
    | { readonly kind: 'unreachable' }
    /** HTTP 200 with a sign-in page. */
    | { readonly kind: 'htmlInsteadOfJson' }
    | { readonly kind: 'truncatedJson' }
    /** Answers carry an id that nobody sent. */
    | { readonly kind: 'wrongId' }
    /** A batch gets one error object, or that HTTP status. */
    | { readonly kind: 'batchRefused'; readonly status?: 400 | 404 | 405 | 500 }
    /** Every second answer of a batch is left out. */
    | { readonly kind: 'batchAnswersMissing' }
    /** The first answer of a batch carries an id that nobody sent. */
    | { readonly kind: 'batchIdForeign' }
    /** The answers of a batch come in the order of the calls; reversed otherwise. */
    | { readonly kind: 'batchInOrder' }
    /** JSON-RPC -32601 for the operations of the scope. */
    | { readonly kind: 'unsupported'; readonly operations: readonly string[] }
    /** JSON-RPC -32000 with that message. */
    | { readonly kind: 'refused'; readonly message?: string }
    /** Rows come damaged, a different way each, or all the given way. */
    | {
        readonly kind: 'malformedRows'
        readonly damage?: RowDamage
        /** What hostile fields hold, in turn. @default one script */
        readonly texts?: readonly string[]
      }
    /** Lists come without `total`. */
    | { readonly kind: 'withoutTotals' }
    | { readonly kind: 'importFails' }
    | { readonly kind: 'importNeverFinishes' }
    /** A finished import tells only the counts. */
    | { readonly kind: 'importWithoutResults' }
  )

export type FaultKind = Fault['kind']

export const ROW_DAMAGES = ['idMissing', 'nulls', 'wrongTypes', 'huge', 'hostile'] as const

export type RowDamage = (typeof ROW_DAMAGES)[number]

/** What a fault is limited to. Absent members do not limit. */
export interface FaultScope {
  /** `Controller.method`; `Controller.*` for all of a controller. */
  readonly operations?: readonly string[]
  /** How many requests of the scope it lets pass first. */
  readonly after?: number
  /** How many requests it spoils before it is over. */
  readonly times?: number
}

/** The faults in force. */
export interface Faults {
  /** Set it at will; that starts the counting of `times` anew. */
  active: readonly Fault[]
  /** The first fault of that kind that covers one of the operations; counts it as used. */
  take<Kind extends FaultKind>(kind: Kind, operations: readonly string[]): Extract<Fault, { kind: Kind }> | null
}

export function createFaults(initial: readonly Fault[] = []): Faults {
  const used = new Map<Fault, number>()
  let active = initial
  return {
    get active() {
      return active
    },
    set active(faults) {
      active = faults
      used.clear()
    },
    take<Kind extends FaultKind>(kind: Kind, operations: readonly string[]) {
      const found = active.find(
        (fault): fault is Extract<Fault, { kind: Kind }> =>
          fault.kind === kind &&
          covers(fault, operations) &&
          (used.get(fault) ?? 0) < (fault.after ?? 0) + (fault.times ?? Infinity),
      )
      if (found === undefined) return null
      const before = used.get(found) ?? 0
      used.set(found, before + 1)
      return before < (found.after ?? 0) ? null : found
    },
  }
}

function covers({ operations: scope }: FaultScope, operations: readonly string[]): boolean {
  if (scope === undefined) return true
  return operations.some((operation) => scope.includes(operation) || scope.includes(operation.replace(/\..*/, '.*')))
}
