import { render } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupWorker } from 'msw/browser'
import { expect } from 'vitest'
import { openPage, type OpenPage } from '../../../webresources/dataverse/openPage.testing'
import { createNetResults } from '../../../webresources/net-results'
import { createQueryClient } from '../../../webresources/parts/createQueryClient'
import { createDiagnostics } from '../../../webresources/parts/diagnostics'
import { PageFrame } from '../../../webresources/parts/PageFrame'
import { createDynamicsSimulator } from '../../dataverse/createDynamicsSimulator'
import type { DynamicsFaults } from '../../dataverse/DynamicsFaults'
import { createForm } from '../../dataverse/form/createForm'
import { clientGlobalContextScript } from '../../dataverse/web-api/clientGlobalContextScript'
import { createNetResultsSimulator } from '../../net-results/createNetResultsSimulator'
import { netResultsHandlers } from '../../net-results/handlers'
import { createClock } from '../../world/Clock'
import { createWorld } from '../../world/createWorld'
import type { HostedPage } from './hostPages.testing'
import { causesShown, expectWords, pause, quiet, until } from '../look'

/** The product's patience with its host is over in a twentieth of its time. */
const HURRY = 20

const API = 'https://apps.net-results.com'
const worker = setupWorker()
let started: Promise<unknown> | null = null
const world = createWorld()

/** The window around the page. */
export interface Surroundings {
  /** What the page finds as `parent.Xrm`; absent = there is none. */
  readonly xrm?: unknown
  /** The parent window is of another origin. */
  readonly foreign?: boolean
}

export type HostStage = Awaited<ReturnType<typeof setStage>>

/**
 * A frame of this origin with the address that Dynamics gives it, below a window that has, or has not, a client API; the
 * real page is drawn beside it, with that frame as its window.
 */
export async function setStage(page: HostedPage, faults: DynamicsFaults = {}) {
  const clock = createClock()
  const simulator = createNetResultsSimulator({ world, clock, allowedOrigins: [location.origin] })
  const dynamics = createDynamicsSimulator({ world, clock, signedInUserId: page.user.id, faults })
  const kept = { script: null as string | null }
  started ??= worker.start({ quiet: true, onUnhandledRequest: 'bypass' })
  await started
  worker.resetHandlers(
    http.get('*/ClientGlobalContext.js.aspx', () =>
      kept.script === null
        ? new HttpResponse(null, { status: 404 })
        : new HttpResponse(kept.script, { headers: { 'Content-Type': 'text/javascript' } }),
    ),
    ...netResultsHandlers(simulator),
    http.all('*/api/data/v9.2/*', ({ request }) => dynamics.handleWebApi(request)),
  )
  // As they leave: an answer that comes late belongs to a question that was asked before.
  const sent: string[] = []
  let underWay = 0
  const realFetch = globalThis.fetch
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    if (url.startsWith(API)) sent.push(typeof init?.body === 'string' ? init.body : '')
    underWay += 1
    return realFetch(input, init).finally(() => (underWay -= 1))
  }
  /** Until nothing is under way any more: some parts have queues of their own. */
  async function rest(): Promise<void> {
    for (let silent = 0; silent < 4; silent = underWay === 0 ? silent + 1 : 0) await quiet(queryClient)
  }
  let frame: OpenPage | null = null
  let view: ReturnType<typeof render> | null = null
  let queryClient = createQueryClient()
  const blanks: string[] = []
  /** Whoever looks at the page at any moment sees something: words, or that it is loading. */
  const watcher = new MutationObserver(() => {
    const main = document.querySelector('main')
    if (main !== null && main.textContent === '' && document.querySelector('[aria-busy="true"]') === null)
      blanks.push(document.body.innerHTML.slice(0, 300))
  })

  function draw(): void {
    if (frame === null) throw new Error('There is no frame yet.')
    queryClient = createQueryClient()
    view = render(
      <PageFrame queryClient={queryClient} diagnostics={createDiagnostics()}>
        {page.wire(
          frame.window,
          { sleep: (milliseconds) => pause(milliseconds / HURRY) },
          {
            createClient: (options) =>
              createNetResults({ ...options, batchMode: { refused: false }, sleep: () => Promise.resolve() }),
            now: clock.now,
          },
        )}
      </PageFrame>,
    )
  }
  const formOf = (id: string | null, kind?: 'bulkEdit') =>
    createForm({ dynamics, table: page.records?.table ?? 'contact', id, tabs: ['Summary', 'Net-Results'], kind })

  const form = formOf(page.records?.id ?? null)

  return {
    page,
    dynamics,
    simulator,
    /** The form that holds the page, on the first record. */
    form,
    formOf,
    around({ xrm, foreign = false }: Surroundings): void {
      Reflect.deleteProperty(window, 'Xrm')
      if (xrm === undefined && !foreign) return
      Object.defineProperty(window, 'Xrm', {
        configurable: true,
        get() {
          if (!foreign) return xrm
          throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError')
        },
      })
    },
    /** What Dynamics serves as `ClientGlobalContext.js.aspx` from now on. @default the right one; before, there is none */
    serveGlobalContext(source: string = clientGlobalContextScript(dynamics.xrm.Utility.getGlobalContext())) {
      kept.script = source
    },
    async open(search: string) {
      frame = await openPage(search)
      watcher.observe(document.body, { subtree: true, childList: true, characterData: true })
      draw()
    },
    /** The frame is loaded again, with that address or the same. */
    async reload(search?: string) {
      view?.unmount()
      if (search === undefined) await frame?.reload()
      else {
        frame?.close()
        frame = await openPage(search)
      }
      draw()
    },
    handOver(formContext: unknown = form.formContext, xrm: unknown = dynamics.xrm) {
      const target = frame?.window as unknown as { setClientApiContext(xrm: unknown, form: unknown): void }
      target.setClientApiContext(xrm, formContext)
    },
    /** What a browser tells a page that comes into sight, or goes out of it. */
    show(visible: boolean) {
      for (const { document } of [window, frame?.window ?? window]) {
        Object.defineProperty(document, 'visibilityState', {
          configurable: true,
          get: () => (visible ? 'visible' : 'hidden'),
        })
        document.dispatchEvent(new Event('visibilitychange'))
      }
    },
    /** Requests to Net-Results so far, without preflights. */
    asked: () => sent.length,
    /** All that was asked of both systems since a mark, as text. */
    questions(since: { readonly calls: number; readonly requests: number } = { calls: 0, requests: 0 }) {
      const calls = dynamics.log.calls().filter(({ number }) => number > since.calls)
      return JSON.stringify([calls.map(({ name, question }) => [name, question]), sent.slice(since.requests)])
    },
    mark: () => ({ calls: dynamics.log.calls().at(-1)?.number ?? 0, requests: sent.length }),
    quiet: rest,
    get queryClient() {
      return queryClient
    },
    async content() {
      await until(() => {
        expect(causesShown(), 'there should be content').toEqual([])
        expect(page.hasContent(), `no content: ${document.body.innerText.slice(0, 300)}`).toBe(true)
      })
    },
    async says(...causes: readonly string[]) {
      await until(() => expect(causes).toContain(causesShown()[0]))
      expectWords()
    },
    /** Takes everything away. Throws when the page was blank at any moment. */
    async close() {
      // What is still under way would arrive in the next cell.
      await rest().catch(() => undefined)
      watcher.disconnect()
      view?.unmount()
      globalThis.fetch = realFetch
      frame?.close()
      Reflect.deleteProperty(window, 'Xrm')
      Reflect.deleteProperty(document, 'visibilityState')
      document.documentElement.style.display = ''
      expect(blanks, 'the page was blank').toEqual([])
    },
  }
}
