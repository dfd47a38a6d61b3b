import { RpcError } from '../RpcError'
import type { Envelope } from './envelope'

/** The address has to name the controller and nothing else, and the body has to be called JSON. */
export function checkHead(request: Request, url: URL, envelope: Envelope): Envelope {
  const names = [...url.searchParams.keys()]
  const problem =
    names.length !== 1 || names[0] !== 'Controller' || url.searchParams.get('Controller') === ''
      ? 'The address takes Controller, once, and no other parameter'
      : /^application\/json\b/i.test(request.headers.get('content-type') ?? '')
        ? null
        : 'Content-Type has to be application/json'
  if (problem === null) return envelope
  return { batch: false, calls: [{ id: null, error: new RpcError('invalidRequest', problem) }] }
}
