import type { BrowserContextOptions, Page } from 'playwright'
import { NOTABLE } from '../world/notable'
import { INGRID } from '../world/users'
import { CONSOLE_PAGE } from './Console'
import { OwnPage } from './OwnPage'
import { routeDynamics } from './routeDynamics'
import type { Opening, Stage } from './startStage'

/** A page of the package as every user finds it, and where it stands in the app. */
export interface ShownPage {
  readonly name: string
  readonly opening: Opening
  /** On a form, with a record; otherwise a page of its own. */
  readonly isOnForm: boolean
  /** Names of its tabs, the first of which is open; empty = it has none. */
  readonly tabs: readonly string[]
}

/** Every page that ships. */
export const EVERY_PAGE: readonly ShownPage[] = [
  {
    name: 'contact',
    opening: { record: `contact:${NOTABLE.hotContact}` },
    isOnForm: true,
    tabs: ['Activity Stream', 'Lead Score', 'Unsubscribe', 'List Membership', 'Subscriptions'],
  },
  {
    name: 'account',
    opening: { record: `account:${NOTABLE.largeAccount}` },
    isOnForm: true,
    tabs: ['People', 'Account Activity'],
  },
  { name: 'hotleads', opening: { dashboard: 'Hot Leads Breakdown' }, isOnForm: false, tabs: [] },
  {
    name: 'funnelvision',
    opening: { page: 'nr_/pages/funnelvision.html' },
    isOnForm: false,
    tabs: ["Who's Hot", 'Prospect Activity', 'Anonymous Visitors', 'My Emails'],
  },
  {
    name: 'console',
    opening: { page: CONSOLE_PAGE, user: INGRID.id },
    isOnForm: false,
    tabs: ['Set-up', 'Sync Options', 'Field Mappings', 'Sync Errors', 'Credentials'],
  },
]

/** Opens it, with what is different this time, and waits until it has come to rest. */
export async function openPage(
  stage: Stage,
  { opening, isOnForm }: ShownPage,
  different: Opening = {},
  context: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<OwnPage> {
  const form = await stage.open({ ...opening, ...different }, context, async (page) => {
    // A page without a form asks Dynamics by its address as well.
    if (!isOnForm) await routeDynamics(page)
    await prepare(page)
  })
  const page = isOnForm ? form : new OwnPage(form.page, 'main iframe')
  await settle(page)
  return page
}

/** Opens each tab after the other and looks at it; the one look where there are no tabs. */
export async function onEachTab(
  page: OwnPage,
  { tabs }: ShownPage,
  look: (tab: string) => Promise<void>,
): Promise<void> {
  if (tabs.length === 0) return look('')
  for (const tab of tabs) {
    await page.frame.getByRole('tab', { name: tab, exact: true }).click()
    await settle(page)
    await look(tab)
  }
}

/** Until nothing is under way and two looks see the same. */
export async function settle(page: OwnPage): Promise<void> {
  const frame = await page.window()
  await page.frame.locator('main').first().waitFor({ timeout: 30_000 })
  let before = ''
  for (let look = 0; look < 60; look += 1) {
    await page.page.waitForTimeout(250)
    const now = await frame.evaluate(() =>
      document.querySelector('[aria-busy="true"], [data-status="asking"]') === null ? document.body.innerText : '',
    )
    if (now.length > 60 && now === before) return
    before = now
  }
  throw new Error('The page does not come to rest.')
}
