import { toFault } from '../DataverseFault'

/** `{ errorCode, message }` with the unsigned decimal of the code, as the client API documents it, and what real clients add. */
export function toXrmError(error: unknown) {
  const fault = toFault(error)
  const errorCode = fault.code === '' ? 0 : Number(fault.code)
  return {
    errorCode,
    code: errorCode,
    message: fault.message,
    title: 'Error',
    raw: JSON.stringify({ _errorCode: errorCode, _errorFault: { _responseXml: '' } }),
  }
}
