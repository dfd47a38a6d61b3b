import path from 'node:path'
import { chromium, type Browser } from 'playwright'
import type { ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CHROMIUM_FLAGS } from './findChromium'
import { servePreview, type PreviewServer } from './servePreview'
import { answerSource, startDevelopmentServer } from './servePreviewSource'

const PAGE_MODULE = 'webresources/panels/contactheader/ContactHeader.tsx'

let vite: ViteDevServer
let preview: PreviewServer
let browser: Browser

beforeAll(async () => {
  preview = await servePreview({
    port: 0,
    answers: async (server) => {
      vite = await startDevelopmentServer(server)
      return answerSource(vite)
    },
  })
  const executablePath = process.env['CHROMIUM_PATH']
  browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...CHROMIUM_FLAGS],
  })
})
afterAll(async () => {
  await browser.close()
  await vite.close()
  await preview.close()
})

it(
  'shows the sources, and replaces a changed module while the page keeps its state',
  { timeout: 300_000 },
  async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    const updates: string[] = []
    page.on('console', (message) => {
      if (message.text().includes('hot updated')) updates.push(message.text())
    })
    // The sources are compiled when they are first asked for.
    await page.goto(`${preview.url}?scenario=hot-contact`, { timeout: 120_000 })
    const search = page.frameLocator('main iframe').getByRole('searchbox', { name: 'Search activities' })
    await search.fill('pricing', { timeout: 120_000 })
    // Told to the watcher, so that a test touches no source; that files are watched is Vite's own affair.
    vite.watcher.emit('change', path.resolve(PAGE_MODULE))
    await expect.poll(() => updates.join(), { timeout: 30_000 }).toContain(PAGE_MODULE)
    expect(await search.inputValue()).toBe('pricing')
    expect(errors).toEqual([])
  },
)
