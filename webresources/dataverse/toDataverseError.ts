import { requestIdOf } from './traceWebApi'
import { DataverseError, isDataverseError, type DataverseErrorKind } from './DataverseError'

/** From "Web service error codes" and "Service protection API limits" (Microsoft). */
const KIND_BY_CODE: Readonly<Record<number, DataverseErrorKind>> = {
  0x80040217: 'notFound',
  0x80040220: 'privilege',
  0x80048306: 'access',
  0x8004f502: 'secured',
  0x8004f503: 'secured',
  0x8004f504: 'secured',
  0x8004f506: 'secured',
  0x8004f507: 'secured',
  0x80060882: 'conflict',
  0x80072321: 'throttled',
  0x80072322: 'throttled',
  0x80072326: 'throttled',
}

const KIND_BY_STATUS: Readonly<Record<number, DataverseErrorKind>> = {
  401: 'sessionExpired',
  403: 'access',
  404: 'notFound',
  412: 'conflict',
  429: 'throttled',
}

/** `Xrm.WebApi` shows neither code nor status of a lost session, only the server's words. */
const SIGNED_OUT = /^HTTP Error 401\b/

type Bag = Readonly<Record<string, unknown>>

const toBag = (value: unknown): Bag => (typeof value === 'object' && value !== null ? (value as Bag) : {})

/**
 * Reads whatever a Dataverse call rejects with: `Xrm.WebApi` documents `{errorCode, message}` with the code as unsigned
 * decimal, older texts print it signed, the Web API itself answers `{error: {code: '0x…', message}}`.
 *
 * @param offline what the client says of the network; decides when the error itself says nothing that we know
 */
export function toDataverseError(error: unknown, offline = false): DataverseError {
  if (isDataverseError(error)) return error
  const outer = toBag(error)
  const inner = toBag(outer['error'])
  const code = readCode(outer['errorCode']) || readCode(outer['code']) || readCode(inner['code'])
  const status = outer['status']
  const said = outer['message'] ?? inner['message'] ?? error
  const message = typeof said === 'string' ? said : 'Dataverse refused the request without a reason.'
  const byStatus = typeof status === 'number' ? KIND_BY_STATUS[status] : undefined
  const kind = KIND_BY_CODE[code] ?? byStatus ?? (SIGNED_OUT.test(message) ? 'sessionExpired' : undefined)
  return new DataverseError(kind ?? (offline ? 'offline' : 'unknown'), message, {
    code: code === 0 ? '' : `0x${code.toString(16)}`,
    requestId: requestIdOf(error),
    cause: error,
  })
}

/** Any spelling of an error code as an unsigned number; 0 when there is none. */
function readCode(value: unknown): number {
  if (typeof value !== 'number' && typeof value !== 'string') return 0
  return Number(value) >>> 0
}
