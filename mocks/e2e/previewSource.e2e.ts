import { statSync, utimesSync } from 'node:fs'
import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { NOTABLE } from '../world/notable'
import { PreviewPage } from './PreviewPage'
import { startPreview } from './startPreview'

/** A module of the page; touched, never changed. */
const PAGE_MODULE = 'webresources/panels/contactheader/ContactHeader.tsx'

let server: Awaited<ReturnType<typeof startPreview>>
let browser: Browser

beforeAll(async () => {
  // Polling, because not every file system of a build machine tells of changes.
  server = await startPreview(['--source'], { CHOKIDAR_USEPOLLING: '1', CHOKIDAR_INTERVAL: '500' })
  const executablePath = process.env['CHROMIUM_PATH']
  browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  })
})
afterAll(async () => {
  await browser.close()
  server.stop()
})

it(
  'shows the sources, and replaces a changed module while the page keeps its state',
  { timeout: 300_000 },
  async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const preview = new PreviewPage(await context.newPage())
    const updates: string[] = []
    preview.page.on('console', (message) => {
      if (message.text().includes('hot updated')) updates.push(message.text())
    })
    // The sources are compiled when they are first asked for.
    const address = `http://localhost:${String(server.port)}`
    await preview.go(address, `?record=contact:${NOTABLE.hotContact}&tab=Net-Results`, 120_000)
    const search = preview.frame.getByRole('searchbox', { name: 'Search activities' })
    await search.fill('pricing', { timeout: 120_000 })
    const { atime, mtime } = statSync(PAGE_MODULE)
    try {
      utimesSync(PAGE_MODULE, new Date(), new Date())
      await expect.poll(() => updates.join(), { timeout: 20_000 }).toContain(PAGE_MODULE)
    } finally {
      utimesSync(PAGE_MODULE, atime, mtime)
    }
    expect(await search.inputValue()).toBe('pricing')
    expect(preview.errors).toEqual([])
    await context.close()
  },
)
