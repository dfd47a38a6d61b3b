import { http } from 'msw'
import { setupWorker } from 'msw/browser'
import { netResultsHandlers } from '../net-results/handlers'
import { answerDynamics, DYNAMICS_ADDRESSES } from './answerDynamics'
import type { Session } from './Session'

type End = ReturnType<Session['netResultsLog']['begin']>

/**
 * Puts the simulators behind the network of this page and its frames. Must be done before the first frame is made.
 * What nobody simulates fails loudly, with a network error for the page and a line in the request log.
 */
export async function startWorker(session: Session): Promise<void> {
  const { netResults, netResultsLog: log } = session
  const worker = setupWorker(
    ...DYNAMICS_ADDRESSES.map((address) => http.all(address, ({ request }) => answerDynamics(session, request))),
    ...netResultsHandlers(netResults),
  )
  const open = new Map<string, End>()
  worker.events.on('request:start', ({ request, requestId }) => {
    if (isOfNetResults(request)) void begin(request.clone(), requestId)
  })
  worker.events.on('response:mocked', ({ response, requestId }) => {
    void end(response.clone(), requestId)
  })
  worker.events.on('unhandledException', ({ error, requestId }) => {
    open.get(requestId)?.('failed', error.message)
  })

  async function begin(request: Request, requestId: string) {
    const body = parseJson(await request.text())
    open.set(requestId, log.begin(nameOf(request, body), body))
  }
  async function end(response: Response, requestId: string) {
    const text = await response.text().catch(() => '')
    const failed = !response.ok
    open.get(requestId)?.(
      failed ? 'failed' : 'ok',
      failed ? { status: response.status, body: parseJson(text) } : parseJson(text),
    )
    open.delete(requestId)
  }

  await worker.start({
    quiet: true,
    serviceWorker: { url: '/previewWorker.js' },
    onUnhandledRequest(request, print) {
      if (new URL(request.url).origin === window.location.origin) return
      log.begin(`Not simulated: ${request.method} ${request.url}`, null)('failed', null)
      print.error()
    },
  })
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage({ type: 'PREVIEW_STARTED', token: session.package.token })
}

/** Lets requests go out: the worker of an earlier preview would hold them back. */
export async function stopWorker(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations()
  await Promise.all(registrations.map((registration) => registration.unregister()))
}

/** `Contact.getOneWithScore`, or what a batch holds: `ContactActivityHistory.getTypes + getContactActivity ×15`. */
function nameOf(request: Request, body: unknown): string {
  const controller = new URL(request.url).searchParams.get('Controller') ?? ''
  const methods = (Array.isArray(body) ? body : [body]).map((one: unknown) =>
    typeof one === 'object' && one !== null && 'method' in one ? String(one.method) : '?',
  )
  if (request.method !== 'POST') return `${request.method} ${controller}`
  const counted = [...new Set(methods)].map((method) => {
    const count = methods.filter((one) => one === method).length
    return count === 1 ? method : `${method} ×${String(count)}`
  })
  return `${controller}.${counted.join(' + ')}`
}

function isOfNetResults(request: Request): boolean {
  return new URL(request.url).pathname.endsWith('/rpc/server.php')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
