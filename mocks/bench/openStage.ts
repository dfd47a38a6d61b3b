import { chromium, type BrowserContext, type CDPSession, type Frame, type Page } from 'playwright'
import { createNetResultsSimulator, type NetResultsSimulator } from '../net-results/createNetResultsSimulator'
import { serveNetResults } from '../net-results/serveNetResults'
import { createClock, WORLD_START } from '../world/Clock'
import { createWorld } from '../world/createWorld'
import type { BenchOptions } from './BenchOptions'
import type { HostWindow, OpenedRecord } from './host/HostWindow'
import { LISTS, SHOWN, watchPage, type Watched, type WatchedWindow } from './watchPage'

const ORGANIZATION = 'https://haldensales.crm.dynamics.com'
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

/** A window with the host page, in a browser that has never seen any of it. */
export interface Visit {
  readonly page: Page
  readonly debug: CDPSession
  /** Puts a page into the window and waits until its list can be used. */
  open(name: string, record?: OpenedRecord): Promise<Frame>
  /** The page goes away, as with a tab of the form. */
  leave(): Promise<void>
  switchRecord(id: string): Promise<void>
  slowDown(times: number): Promise<void>
  /** Bytes in use after everything unused has been collected. */
  heap(): Promise<number>
  close(): Promise<void>
}

export interface Stage {
  readonly simulator: NetResultsSimulator
  /** @param people how many people the large account has, in both systems */
  visit(): Promise<Visit>
  close(): Promise<void>
}

/** Both servers and a browser that takes them for Dynamics and Net-Results. */
export async function openStage({ port, engine }: BenchOptions, people = 0): Promise<Stage> {
  const world = createWorld(people > 0 ? { peopleOnOneAccount: people } : {})
  const simulator = createNetResultsSimulator({ world, clock: createClock() })
  const api = await serveNetResults(simulator)
  const executablePath = process.env['CHROMIUM_PATH']
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...FLAGS,
      ...(engine === '' ? [] : [`--js-flags=${engine}`]),
      `--host-resolver-rules=MAP ${new URL(ORGANIZATION).host} 127.0.0.1:${port}, MAP apps.net-results.com 127.0.0.1:${api.port}`,
    ],
  })
  return {
    simulator,
    async visit() {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        viewport: { width: 1280, height: 900 },
        timezoneId: 'America/New_York',
        locale: 'en-US',
      })
      return visitHost(context, people)
    },
    async close() {
      await browser.close()
      await api.close()
    },
  }
}

async function visitHost(context: BrowserContext, people: number): Promise<Visit> {
  // tsx names functions by a helper of its own, which functions that run in the browser would miss.
  await context.addInitScript('globalThis.__name = (named) => named')
  await context.addInitScript(watchPage, { lists: LISTS, now: WORLD_START, shown: SHOWN })
  const page = await context.newPage()
  await page.goto(`${ORGANIZATION}/?people=${people}`)
  await page.waitForFunction(() => document.title === 'Ready', null, { timeout: 60_000 })
  const debug = await context.newCDPSession(page)
  const frameOf = (name: string) => page.frames().find((frame) => frame.url().includes(name))
  return {
    page,
    debug,
    async open(name, record) {
      // The page says so on the console: whoever waits inside a window has Playwright run a script of its own there, again
      // and again, in the middle of what is measured.
      await Promise.all([
        page.waitForEvent('console', { predicate: (message) => message.text() === SHOWN, timeout: 30_000 }),
        page.evaluate(([opened, on]) => (window as unknown as HostWindow).bench.open(opened, on), [
          name,
          record ?? null,
        ] as const),
      ])
      return until(() => frameOf(name))
    },
    leave: () => page.evaluate(() => (window as unknown as HostWindow).bench.close()),
    switchRecord: (id) => page.evaluate((next) => (window as unknown as HostWindow).bench.switchRecord(next), id),
    slowDown: async (rate) => void (await debug.send('Emulation.setCPUThrottlingRate', { rate })),
    async heap() {
      await debug.send('HeapProfiler.collectGarbage')
      await debug.send('HeapProfiler.collectGarbage')
      return (await debug.send('Runtime.getHeapUsage')).usedSize
    },
    close: () => context.close(),
  }
}

async function until<Value>(look: () => Value | undefined): Promise<Value> {
  for (let looks = 0; looks < 600; looks += 1) {
    const found = look()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('The page has not come.')
}

export const readWatched = (frame: Frame): Promise<Watched> =>
  frame.evaluate(() => (window as unknown as WatchedWindow).watched)
