import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright'
import { photograph, withPreview } from './lib/photograph'

/**
 * `npm run pictures`: takes the pictures of the administrator's guide, of the package in `dist` inside the preview. The
 * world and its clock are the same on every run, so a picture changes only with what it shows.
 */

const OUT = 'solution/guide'

interface Picture {
  readonly name: string
  /** What the preview is opened with. */
  readonly search: string
  readonly height: number
  /** What has to be on screen before the picture is taken: in the page of the package, or in the app around it. */
  readonly shows: { readonly in: 'page' | 'app'; readonly text: string | RegExp }
  /** A tab inside of the page that is opened first. */
  readonly tab?: string
  /** What has to be on screen is at the top of the picture. */
  readonly scrollThere?: true
}

const PICTURES: readonly Picture[] = [
  { name: 'contact', search: '?scenario=hot-contact', height: 640, shows: { in: 'page', text: 'Activity Stream' } },
  { name: 'account', search: '?scenario=account', height: 640, shows: { in: 'page', text: 'Priya Raghavan' } },
  { name: 'hot_leads', search: '?scenario=hot-leads', height: 520, shows: { in: 'page', text: 'Top Lead Scores' } },
  { name: 'funnel_vision', search: '?scenario=funnel-vision', height: 600, shows: { in: 'page', text: "Who's Hot" } },
  {
    name: 'user_credentials',
    search: '?list=systemuser',
    height: 360,
    shows: { in: 'app', text: 'Net-Results Credentials' },
  },
  {
    name: 'not_readable',
    search: '?scenario=unreadable-credentials',
    height: 560,
    shows: { in: 'page', text: /password/i },
  },
  {
    name: 'set_up',
    search: '?scenario=just-imported',
    height: 680,
    shows: { in: 'page', text: /steps done/ },
    tab: 'Set-up',
  },
  {
    name: 'credentials',
    search: '?scenario=integration-console',
    height: 640,
    shows: { in: 'page', text: 'Passwords of reps' },
    tab: 'Credentials',
    scrollThere: true,
  },
]

/** Bytes; the guide stays light to read. */
const LARGEST = 100_000

async function takePicture(page: Page, url: string, picture: Picture): Promise<Buffer> {
  await page.setViewportSize({ width: 1000, height: picture.height })
  await page.goto(`${url}${picture.search}&panel=off`)
  const inside = page.frameLocator('main iframe')
  if (picture.name === 'user_credentials') {
    await page.getByRole('link', { name: 'Danuta Kowalczyk-Brandt' }).click()
    await page.getByRole('tab', { name: 'Net-Results Credentials' }).click()
  }
  if (picture.tab !== undefined) await inside.getByRole('tab', { name: picture.tab, exact: true }).click()
  const place = picture.shows.in === 'page' ? inside : page
  const shown = place.getByText(picture.shows.text).first()
  await shown.waitFor({ timeout: 30_000 })
  if (picture.scrollThere)
    await shown.evaluate((element) => {
      element.scrollIntoView()
    })
  return photograph(page)
}

mkdirSync(OUT, { recursive: true })
await withPreview(async (browser, url) => {
  for (const picture of PICTURES) {
    const context = await browser.newContext({ timezoneId: 'America/New_York', locale: 'en-US' })
    const file = path.join(OUT, `${picture.name}.png`)
    writeFileSync(file, await takePicture(await context.newPage(), url, picture))
    await context.close()
    const { size } = statSync(file)
    console.log(`${file}  ${(size / 1000).toFixed(0)} kB`)
    if (size > LARGEST) {
      console.error(`${file} is larger than ${LARGEST / 1000} kB. Show less of the page.`)
      process.exitCode = 1
    }
  }
})
