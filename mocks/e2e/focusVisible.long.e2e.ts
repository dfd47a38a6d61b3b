import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { EVERY_PAGE, onEachTab, openPage, settle } from './everyPage'
import { lookAtFocus } from './lookAtFocus'
import type { OwnPage } from './OwnPage'
import { startStage, type Stage } from './startStage'

let stage: Stage
let page: OwnPage | null = null

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.close())
beforeEach(() => stage.simulator.reset())
afterEach(async () => {
  await page?.close()
  page = null
})

/** What does not show that it has the focus, in the colors of the page and in forced ones. */
async function unmarked(of: OwnPage, where: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const colors of ['none', 'active'] as const) {
    await of.page.emulateMedia({ forcedColors: colors })
    const look = await lookAtFocus(of, colors === 'active')
    expect(look.kinds, where).toBeGreaterThan(1)
    found.push(...look.unmarked.map((name) => `${where}, forced colors ${colors}: ${name}`))
  }
  await of.page.emulateMedia({ forcedColors: 'none' })
  return found
}

/** One dialog that every page has, and those with more than buttons in them. */
const dialogsOf = (name: string): readonly (string | RegExp)[] => [
  /^About/,
  ...(name === 'contact' ? ['Send Trackable Email'] : []),
  ...(name === 'account' ? ['Sync This Account'] : []),
]

it.each(EVERY_PAGE)(
  'shows on everything of every tab that it has the focus, in forced colors too: $name',
  async (shown) => {
    page = await openPage(stage, shown, {}, { reducedMotion: 'reduce' })
    const opened = page
    await onEachTab(page, shown, async (tab) => {
      expect(await unmarked(opened, tab)).toEqual([])
    })
    for (const opener of dialogsOf(shown.name)) {
      await page.frame.getByRole('button', { name: opener }).first().click()
      await page.frame.getByRole('dialog').waitFor()
      await settle(page)
      expect(await unmarked(opened, String(opener))).toEqual([])
      await page.page.keyboard.press('Escape')
      await page.frame.getByRole('dialog').waitFor({ state: 'detached' })
    }
  },
)

/** Styles that the page does not have, as a mistake would bring them. */
async function spoil(of: OwnPage, styles: string): Promise<void> {
  const frame = await of.window()
  await frame.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, styles)
}

it('would find what does not show it, and what forced colors take away', async () => {
  const [contact] = EVERY_PAGE
  if (contact === undefined) throw new Error('There is no page.')
  page = await openPage(stage, contact, {}, { reducedMotion: 'reduce' })
  await page.openPanel('Lead Score')
  await settle(page)
  await spoil(
    page,
    '*, *::before, *::after { outline: none !important; box-shadow: none !important; transform: none !important; border-color: red !important; text-decoration: none !important }',
  )
  const bare = await lookAtFocus(page, false)
  expect(bare.unmarked).toHaveLength(bare.kinds)
  // A shadow is seen, but not in forced colors.
  await spoil(page, ':focus, :focus-within { outline: none !important; box-shadow: 0 0 0 2px red !important }')
  expect((await lookAtFocus(page, false)).unmarked).toEqual([])
  await page.page.emulateMedia({ forcedColors: 'active' })
  expect((await lookAtFocus(page, true)).unmarked.length).toBeGreaterThan(5)
})
