import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { BrowserContextOptions } from 'playwright'
import { photograph, withPreview } from './lib/photograph'

/**
 * `npm run screenshots`: every page and tab of the package in `dist` as different people see it, for review. One word on
 * the command line limits it to names that contain it.
 */

const OUT = 'dist/screenshots'
const [only = ''] = process.argv.slice(2)

const PAGES: readonly { readonly name: string; readonly search: string; readonly tabs: number }[] = [
  { name: 'contact', search: 'scenario=hot-contact', tabs: 5 },
  { name: 'account', search: 'scenario=account', tabs: 2 },
  { name: 'hotleads', search: 'scenario=hot-leads', tabs: 1 },
  { name: 'funnelvision', search: 'scenario=funnel-vision', tabs: 4 },
  { name: 'console', search: 'scenario=integration-console', tabs: 5 },
]

interface View {
  readonly name: string
  readonly search: string
  readonly context: BrowserContextOptions
}

/** LCID of Arabic (Saudi Arabia). */
const ARABIC = 1025
const WIDE = { viewport: { width: 1280, height: 900 } }

const VIEWS: readonly View[] = [
  { name: 'wide', search: '', context: WIDE },
  // What is left of 1280 pixels at 400%.
  { name: '320', search: '&width=320', context: { viewport: { width: 360, height: 900 } } },
  { name: 'forcedcolors', search: '', context: { ...WIDE, forcedColors: 'active' } },
  { name: 'reducedmotion', search: '', context: { ...WIDE, reducedMotion: 'reduce' } },
  { name: 'arabic', search: `&language=${ARABIC}`, context: WIDE },
]

rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
await withPreview(async (browser, url) => {
  for (const view of VIEWS) {
    const context = await browser.newContext({ timezoneId: 'America/New_York', locale: 'en-US', ...view.context })
    for (const { name, search, tabs } of PAGES) {
      if (!`${name}_${view.name}`.includes(only)) continue
      const page = await context.newPage()
      await page.goto(`${url}?${search}&panel=off${view.search}`)
      const inside = page.frameLocator('main iframe')
      await inside.locator('main').first().waitFor({ timeout: 30_000 })
      for (let tab = 0; tab < tabs; tab += 1) {
        // By place: what they are called depends on the language.
        if (tabs > 1) await inside.getByRole('tab').nth(tab).click()
        const file = path.join(OUT, [name, ...(tabs > 1 ? [tab + 1] : []), view.name].join('_') + '.png')
        writeFileSync(file, await photograph(page))
        console.log(file)
      }
      await page.close()
    }
    await context.close()
  }
})
