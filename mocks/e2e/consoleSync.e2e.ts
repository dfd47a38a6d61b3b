import type { Locator } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { NOTABLE } from '../world/notable'
import { INGRID } from '../world/users'
import { OwnPage } from './OwnPage'
import { routeDynamics } from './routeDynamics'
import { startStage, type Opening, type Stage } from './startStage'

const PAGE = 'nr_/pages/console.html'
const ANDERS = 'Invalid Email, Anders Holm'

let stage: Stage
const pages: OwnPage[] = []

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.close())
beforeEach(() => stage.simulator.reset())
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close()
})

/** The console out of the zip, as an administrator sees it. */
async function open(tab: string, opening: Opening = {}): Promise<OwnPage> {
  const { page } = await stage.open({ page: PAGE, data: `tab=${tab}`, user: INGRID.id, ...opening }, {}, routeDynamics)
  const console = new OwnPage(page, 'main iframe')
  pages.push(console)
  await console.frame.getByRole('tab', { name: 'Sync Options' }).waitFor({ timeout: 30_000 })
  return console
}

const button = (page: OwnPage, name: string): Locator => page.frame.getByRole('button', { name, exact: true })
const sync = () => stage.simulator.store.sync

async function reviewAndSave(page: OwnPage): Promise<void> {
  await button(page, 'Review and Save').click()
  await page.frame.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click()
  await page.text('No changes').waitFor()
}

/** Syncs a deactivated contact from its form and gives what the form says then. */
async function syncInactive(): Promise<string> {
  const form = await stage.open({ record: `contact:${NOTABLE.inactive}` })
  pages.push(form)
  await form.frame.getByRole('button', { name: 'Sync This Contact' }).click()
  const result = form.text(/^(Not synced|Updated at Net-Results|Added to Net-Results)/).first()
  await result.waitFor({ timeout: 30_000 })
  return (await result.textContent()) ?? ''
}

it('changes an option, and the sync honors it', async () => {
  expect(await syncInactive()).toContain('Not synced')
  const page = await open('syncOptions')
  await page.frame.getByRole('checkbox', { name: 'Do Not Sync Inactive Items' }).uncheck()
  await reviewAndSave(page)
  expect(sync().options.skip_inactive).toBe(false)
  expect(await syncInactive()).toMatch(/at Net-Results|to Net-Results/)
  expect(stage.simulator.store.imports.size).toBe(1)
  expect(page.complaints).toEqual([])
})

it('runs a full sync, and is off while it runs, after a reload too', async () => {
  const page = await open('syncOptions')
  await button(page, 'Full Sync From Dynamics').click()
  await page.frame.getByRole('dialog').getByRole('button', { name: 'Start Full Sync' }).click()
  await page.text(/A full sync is running/).waitFor()
  expect(sync().fullSyncStartedAt).not.toBeNull()
  await page.page.reload()
  await page.text(/A full sync is running/).waitFor({ timeout: 30_000 })
  expect(await button(page, 'Full Sync From Dynamics').getAttribute('aria-disabled')).toBe('true')
  expect(page.complaints).toEqual([])
})

it('changes a mapping, which is there after a reload', async () => {
  const page = await open('fieldMappings')
  const field = page.frame.getByRole('combobox', { name: 'Net-Results Field for Department' })
  await page.frame.getByRole('searchbox', { name: 'Search fields' }).fill('department')
  await field.selectOption('Industry')
  await reviewAndSave(page)
  expect(sync().mappings.contact.find(({ column }) => column === 'department')).toMatchObject({
    netResultsField: 'Industry',
    fromDynamics: true,
  })
  await page.page.reload()
  await page.frame.getByRole('searchbox', { name: 'Search fields' }).fill('department')
  await expect.poll(() => field.inputValue()).toBe('Industry')
  expect(await page.accessibilityFindings()).toEqual([])
  expect(page.complaints).toEqual([])
})

it('dismisses an error, which stays gone after a reload; one that is undone stays', async () => {
  const page = await open('syncErrors')
  await button(page, `Dismiss ${ANDERS}`).click()
  await button(page, 'Undo').click()
  await button(page, `Dismiss ${ANDERS}`).waitFor()
  expect(sync().errors.map(({ id }) => id)).toContain(4001)
  await button(page, `Dismiss ${ANDERS}`).click()
  await expect.poll(() => sync().errors.map(({ id }) => id), { timeout: 15_000 }).not.toContain(4001)
  await page.page.reload()
  await page.text(/^9 errors since/).waitFor({ timeout: 30_000 })
  expect(await button(page, `Dismiss ${ANDERS}`).count()).toBe(0)
  expect(page.complaints).toEqual([])
})

it('sends a dismissal when another page of the app is opened at once', async () => {
  const page = await open('syncErrors')
  await button(page, `Dismiss ${ANDERS}`).click()
  // As in Dynamics: the app stays, the frame goes.
  await page.page.getByRole('navigation').getByText('Contacts', { exact: true }).click()
  await expect.poll(() => sync().errors.map(({ id }) => id)).not.toContain(4001)
})

it('sends a dismissal when the whole browser leaves Dynamics at once', async () => {
  const page = await open('syncErrors')
  await button(page, `Dismiss ${ANDERS}`).click()
  await page.page.goto('about:blank')
  await expect.poll(() => sync().errors.map(({ id }) => id)).not.toContain(4001)
})

it.each(['syncOptions', 'fieldMappings', 'syncErrors'])(
  'shows %s at 320 pixels, and axe finds nothing',
  async (tab) => {
    const page = await open(tab, { width: 320 })
    await page.frame.getByRole('tabpanel').getByRole('checkbox').first().waitFor({ timeout: 30_000 })
    const window = await page.window()
    expect(await window.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(await page.accessibilityFindings()).toEqual([])
  },
)
