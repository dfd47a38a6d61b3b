import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { createNetResultsSimulator, type NetResultsSimulator } from '../net-results/createNetResultsSimulator'
import { serveNetResults } from '../net-results/serveNetResults'
import { createClock } from '../world/Clock'
import { createWorld, type WorldOptions } from '../world/createWorld'
import { MARCUS } from '../world/users'
import { ContactForm } from './ContactForm'
import { startPreview } from './startPreview'

export const ORGANIZATION = 'https://haldensales.crm.dynamics.com'
const API_HOST = 'apps.net-results.com'
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

/** What the preview is opened with: its own query parameters. */
export interface Opening {
  readonly scenario?: string
  readonly record?: string
  /** A page of the package by its web resource name, and what is handed to it; or a dashboard by its name. */
  readonly page?: string
  readonly data?: string
  readonly dashboard?: string
  /** GUID of who is signed in. */
  readonly user?: string
  readonly width?: number
  /** LCID of the user's language. @default 1033 */
  readonly language?: number
  /** The developer panel, which a test of a page does without. @default 'off' */
  readonly panel?: 'on' | 'off'
  /** The tab of the form that opens first. @default the one with our page */
  readonly tab?: string
}

/**
 * The package as it ships, in a real browser: the pages come out of the zip, under the address that Dataverse gives
 * them, with its headers, over TLS; Net-Results is a server of its own on its own host, with a real preflight.
 */
export interface Stage {
  readonly simulator: NetResultsSimulator
  /** @param prepare what has to be done with the browser's page before anything is loaded into it */
  open(opening: Opening, context?: BrowserContextOptions, prepare?: (page: Page) => Promise<void>): Promise<ContactForm>
  close(): Promise<void>
}

/** @param world what Net-Results knows; has to go with the scenarios that are opened */
export async function startStage(world: WorldOptions = {}): Promise<Stage> {
  const preview = await startPreview()
  const simulator = createNetResultsSimulator({ world: createWorld(world), clock: createClock() })
  const api = await serveNetResults(simulator)
  const executablePath = process.env['CHROMIUM_PATH']
  const browser: Browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...FLAGS,
      `--host-resolver-rules=MAP ${new URL(ORGANIZATION).host} 127.0.0.1:${preview.port}, MAP ${API_HOST} 127.0.0.1:${api.port}`,
    ],
  })
  return {
    simulator,
    async open(opening, context = {}, prepare) {
      const owned = await browser.newContext({
        ignoreHTTPSErrors: true,
        viewport: { width: 1280, height: 900 },
        timezoneId: 'America/New_York',
        locale: 'en-US',
        ...context,
      })
      const page = await owned.newPage()
      await prepare?.(page)
      const query = new URLSearchParams({ api: 'network', panel: 'off', tab: 'Net-Results' })
      for (const [name, value] of Object.entries(opening)) query.set(name, String(value))
      const form = new ContactForm(page)
      await page.goto(`${ORGANIZATION}/?${query.toString()}`)
      return form
    },
    async close() {
      await browser.close()
      await api.close()
      preview.stop()
    },
  }
}

/** The password of the rep whom the preview signs in: it must be found nowhere but in one header. */
export const PASSWORD = MARCUS.netResults?.password ?? ''
