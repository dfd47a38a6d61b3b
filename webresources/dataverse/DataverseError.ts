/**
 * Everything that can go wrong between the page and Dataverse.
 *
 * - `notFound` the row was deleted or cannot be seen (0x80040217)
 * - `privilege` the security role lacks a privilege (0x80040220)
 * - `access` the role suffices, this row is not shared with the user (0x80048306)
 * - `secured` a secured column was used in a filter, or written without permission
 * - `unknownColumn` the table has no such column
 * - `throttled` service protection limits (0x80072321, 0x80072322, 0x80072326)
 * - `conflict` somebody else changed the row (0x80060882)
 * - `sessionExpired` the user has to sign in to Dynamics again
 * - `offline` the client has no network
 * - `malformed` the answer is not what the metadata says
 * - `unknown` anything else
 */
export type DataverseErrorKind =
  | 'notFound'
  | 'privilege'
  | 'access'
  | 'secured'
  | 'unknownColumn'
  | 'throttled'
  | 'conflict'
  | 'sessionExpired'
  | 'offline'
  | 'malformed'
  | 'unknown'

/** The one error of this border. */
export class DataverseError extends Error {
  override readonly name = 'DataverseError'
  readonly kind: DataverseErrorKind
  /** Hexadecimal code as Microsoft prints it, `''` when there is none. */
  readonly code: string
  /** The id of the request in the page's list of requests. */
  readonly requestId: string | null
  /** Logical names of the columns that are to blame; empty when none is. */
  readonly columns: readonly string[]

  constructor(
    kind: DataverseErrorKind,
    message: string,
    details: {
      readonly code?: string
      readonly requestId?: string | null
      readonly columns?: readonly string[]
      readonly cause?: unknown
    } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.kind = kind
    this.code = details.code ?? ''
    this.requestId = details.requestId ?? null
    this.columns = details.columns ?? []
  }
}

/** By name as well as by class: the error may come from another frame. */
export function isDataverseError(error: unknown): error is DataverseError {
  return error instanceof DataverseError || (error instanceof Error && error.name === 'DataverseError')
}
