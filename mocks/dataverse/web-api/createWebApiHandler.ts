import type { CallLog } from '../CallLog'
import { toFault } from '../DataverseFault'
import { answerRequest, ROOT } from './answerRequest'
import type { WebApiAnswer, WebApiTarget } from './answerRequest'
import { respond } from './respond'

export interface WebApiParts extends WebApiTarget {
  readonly log: CallLog
  readonly now: () => number
  /** Waits as long as a call takes, or throws what the network or service protection makes of it. */
  readonly travel: (isWrite: boolean) => Promise<void>
}

/** The OData endpoint over the tables, for whoever calls it by `fetch`. */
export function createWebApiHandler(parts: WebApiParts): (request: Request) => Promise<Response> {
  return async (request) => {
    const { method, headers } = request
    const { pathname, search } = new URL(request.url)
    const body: unknown = ['POST', 'PATCH'].includes(method) ? await request.clone().json() : undefined
    const end = parts.log.begin(`${method} ${pathname}`, { search, body })
    const path = decodeURIComponent(pathname.slice(pathname.indexOf(ROOT) + ROOT.length))
    try {
      await parts.travel(method !== 'GET')
      const answer = answerRequest(parts, { method, path, search, headers, body })
      end('ok', answer.body ?? null)
      return respond(withoutAnnotations(request, answer), parts.now())
    } catch (error) {
      const fault = toFault(error)
      const answer = { status: fault.status, body: { error: { code: fault.code, message: fault.message } } }
      end('failed', answer.body)
      if (fault.fault === 'webPage')
        return new Response('<!doctype html><title>Sign in</title>', { headers: { 'Content-Type': 'text/html' } })
      return respond(
        fault.fault === 'tooManyRequests' ? { ...answer, headers: { 'Retry-After': '5' } } : answer,
        parts.now(),
      )
    }
  }
}

/** Annotations other than the ETag come only to whoever asks for them by `Prefer`. */
function withoutAnnotations(request: Request, answer: WebApiAnswer): WebApiAnswer {
  if (request.headers.get('Prefer')?.includes('odata.include-annotations')) return answer
  const body: unknown = JSON.parse(JSON.stringify(answer.body ?? null), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).filter(([name]) => name.indexOf('@') <= 0))
      : value,
  )
  return { ...answer, body }
}
