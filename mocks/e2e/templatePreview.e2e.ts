import { readFileSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { previewDocument } from '../../webresources/domain/previewDocument'

const OURS = 'https://haldensales.crm.dynamics.com/nr_/pages/contact.html'
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAP8AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=='
/** What a template, or whoever could write one, may try. */
const HOSTILE = `<!doctype html><html><head>
  <meta http-equiv="Content-Security-Policy" content="default-src * data: 'unsafe-inline'">
  <meta http-equiv="refresh" content="0;url=https://tracker.example/refresh">
  <link rel="stylesheet" href="https://tracker.example/style.css">
  <style>@import "https://tracker.example/import.css"; p { color: rgb(200, 0, 0) }</style></head>
  <body background="https://tracker.example/background.png"><p>Hello</p>
  <img src="https://tracker.example/pixel.gif"><img id="own" src="${PIXEL}" width="40" height="40">
  <iframe src="https://tracker.example/frame"></iframe><object data="https://tracker.example/object"></object>
  <a href="https://tracker.example/link">A link</a><a href="https://tracker.example/self" target="_self">Another</a>
  <form action="https://tracker.example/form"><button>Send</button></form>
  <script>document.title = 'ran'; document.body.textContent = 'The script has run'</script>
  <img src="x" onerror="parent.document.title = 'ran'"></body></html>`

let browser: Browser
let page: Page
const asked: string[] = []

beforeAll(async () => {
  const executablePath = process.env['CHROMIUM_PATH']
  browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
  page = await browser.newPage()
  // The policy of the page as it ships: it holds for the frame inside as well.
  const shell = readFileSync('webresources/entries/contact/index.html', 'utf8')
  const policy = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/.exec(shell)?.[0] ?? ''
  expect(policy).toContain("default-src 'none'")
  await page.route('**/*', (route) => {
    const url = route.request().url()
    if (url === OURS) return route.fulfill({ contentType: 'text/html', body: `<!doctype html>${policy}<body>` })
    asked.push(url)
    return route.fulfill({ contentType: 'text/html', body: 'Somebody else’s page' })
  })
  await page.goto(OURS)
  await page.evaluate((html) => {
    const frame = document.createElement('iframe')
    frame.setAttribute('sandbox', '')
    frame.srcdoc = html
    document.body.append(frame)
  }, previewDocument(HOSTILE))
})
afterAll(() => browser.close())

it('shows the template under the policy of the page', async () => {
  const frame = page.frameLocator('iframe')
  await frame.getByText('Hello').waitFor()
  expect(await frame.getByText('Hello').evaluate((element) => getComputedStyle(element).color)).toBe('rgb(200, 0, 0)')
  expect(await frame.locator('#own').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1)
})

it('runs no script and asks nobody for anything, not even when a link is clicked', async () => {
  const frame = page.frameLocator('iframe')
  await frame.getByText('A link').click()
  await frame.getByText('Another').click()
  await page.waitForTimeout(500)
  expect(asked).toEqual([])
  expect(await page.title()).toBe('')
  expect(page.context().pages()).toHaveLength(1)
  expect(page.url()).toBe(OURS)
})
