import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { BrowserContextOptions } from 'playwright'
import { NOTABLE } from '../world/notable'
import { AccountForm } from './AccountForm'
import { startStage, type Opening, type Stage } from './startStage'
import { watchNetResults, type NetResultsWatch } from './watchNetResults'

const HALDEN = { record: `account:${NOTABLE.largeAccount}` }

let stage: Stage
let watch: NetResultsWatch
let form: AccountForm | null = null

beforeAll(async () => {
  stage = await startStage({ peopleOnOneAccount: 5_000 })
})
afterAll(() => stage.close())
beforeEach(() => {
  stage.simulator.reset()
  watch = watchNetResults(stage.simulator)
})
afterEach(async () => {
  watch.stop()
  await form?.close()
  form = null
})

async function open(opening: Opening, context?: BrowserContextOptions): Promise<AccountForm> {
  const { page } = await stage.open(opening, context)
  form = new AccountForm(page)
  return form
}

/** How many people Net-Results has been asked to find. */
const lookedUp = () =>
  stage.simulator.log.flatMap(({ methods }) => methods.filter((method) => method === 'getContactIdByEmailAddress'))
    .length

it('shows the people of an account in the package, under the policy of Dynamics', async () => {
  const page = await open(HALDEN)
  await page.people().first().waitFor()
  await page.text(/\d+ known$/).waitFor()
  await expect.poll(() => page.people().first().textContent()).toContain('Priya Raghavan')
  await page.openPanel('Account Activity')
  const list = page.frame.getByRole('list', { name: 'Most recent activities of this account' })
  await expect.poll(() => list.getByRole('listitem').count()).toBe(10)
  await list.getByRole('link').first().click()
  await page.page.getByRole('tab', { name: 'Net-Results' }).waitFor()
  expect(page.complaints).toEqual([])
})

it('looks up 5,000 people only when a sort needs it, six requests at a time, and stays small', async () => {
  stage.simulator.latency = 150
  const page = await open({ scenario: 'five-thousand-people' })
  await page.text(/^Looked up \d+ of 5,001$/).waitFor({ timeout: 60_000 })
  expect(lookedUp()).toBeLessThanOrEqual(60)
  expect(await page.people().count()).toBeLessThanOrEqual(60)
  const before = await page.memory()
  stage.simulator.latency = 30
  await page.button('Score').click()
  await page.text('The order by Score applies when all are looked up.').waitFor()
  await page.text(/^\d,\d+ known$/).waitFor({ timeout: 60_000 })
  await expect.poll(() => page.people().first().textContent()).toContain('Priya Raghavan')
  const after = await page.memory()
  expect(watch.most.requests).toBeLessThanOrEqual(6)
  expect(after.heap - before.heap).toBeLessThan(15_000_000)
  expect(after.elements).toBeLessThan(1_500)
  expect(page.complaints).toEqual([])
}, 120_000)

it.each([
  ['at 320 pixels', { width: 320 }, {}],
  ['in forced colors', {}, { forcedColors: 'active' }],
] as const)('works %s, people and sync, and axe finds nothing', async (_where, opening, context) => {
  const page = await open({ ...HALDEN, ...opening }, context)
  const fits = async () =>
    (await page.window()).evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
  await page.people().first().waitFor()
  await page.text(/\d+ known$/).waitFor()
  await page.frame.getByRole('checkbox', { name: 'Select Priya Raghavan' }).check()
  await page.button('Send Trackable Email').waitFor()
  expect(await fits()).toBe(true)
  expect(await page.accessibilityFindings()).toEqual([])
  await page.syncAccount()
  await page.syncIs('ended')
  expect(await fits()).toBe(true)
  expect(await page.accessibilityFindings()).toEqual([])
  await page.openPanel('Account Activity')
  await page.frame.getByRole('list', { name: 'Most recent activities of this account' }).waitFor()
  expect(await fits()).toBe(true)
  expect(await page.accessibilityFindings()).toEqual([])
})

it('is where the command Sync This Account leads to', async () => {
  const page = await open(HALDEN)
  await page.people().first().waitFor()
  await page.openTab('Summary')
  await page.people().first().waitFor({ state: 'hidden' })
  await page.page.getByRole('button', { name: 'Sync This Account' }).click()
  await page.people().first().waitFor()
})

it('says so when nobody belongs to the account', async () => {
  const page = await open({ record: `account:${NOTABLE.emptyAccount}` })
  await page.frame.getByRole('heading', { name: 'Nobody belongs to Vellum & Thorne' }).waitFor()
})
