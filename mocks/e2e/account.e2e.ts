import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { ImportJob } from '../net-results/store/Store'
import { createWorld } from '../world/createWorld'
import { NOTABLE } from '../world/notable'
import type { WorldPerson } from '../world/World'
import { AccountForm } from './AccountForm'
import { startStage, type Opening, type Stage } from './startStage'

const MANY = { peopleOnOneAccount: 5_000 }
const people = createWorld(MANY).people.filter(({ accountId }) => accountId === NOTABLE.largeAccount)
const small = createWorld().people.filter(({ accountId }) => accountId === NOTABLE.largeAccount)
/** Two records carry this address on purpose. */
const SHARED = 'service.desk@haldenwater.example'

let stage: Stage
let form: AccountForm | null = null

beforeAll(async () => {
  stage = await startStage(MANY)
})
afterAll(() => stage.close())
beforeEach(() => stage.simulator.reset())
afterEach(async () => {
  await form?.close()
  form = null
})

async function open(opening: Opening): Promise<AccountForm> {
  const { page } = await stage.open(opening)
  form = new AccountForm(page)
  return form
}

const HALDEN = { record: `account:${NOTABLE.largeAccount}` }
const imports = (): readonly ImportJob[] => [...stage.simulator.store.imports.values()]

/** How often each address was in an import, whatever became of it. */
function timesSent(): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { rows } of imports())
    for (const row of rows) {
      const address = row['Email Address'] ?? ''
      times.set(address, (times.get(address) ?? 0) + 1)
    }
  return times
}

const sentTwice = () => [...timesSent()].filter(([address, times]) => times > 1 && address !== SHARED)
const toBeSent = (all: readonly WorldPerson[]) =>
  all
    .filter(({ active, emailAddress }) => active && emailAddress !== null)
    .map(({ emailAddress }) => emailAddress ?? '')

it('shows the people of an account in the package, under the policy of Dynamics', async () => {
  const page = await open(HALDEN)
  await page.people().first().waitFor()
  await page.frame.getByText(/\d+ known$/).waitFor()
  expect(await page.people().first().textContent()).toContain('Priya Raghavan')
  await page.frame.getByRole('tab', { name: 'Account Activity' }).click()
  const list = page.frame.getByRole('list', { name: 'Most recent activities of this account' })
  await expect.poll(() => list.getByRole('listitem').count()).toBe(10)
  await list.getByRole('link').first().click()
  await page.page.getByRole('tab', { name: 'Net-Results' }).waitFor()
  expect(page.complaints).toEqual([])
})

it('works at 320 pixels, and axe finds nothing', async () => {
  const page = await open({ ...HALDEN, width: 320 })
  await page.people().first().waitFor()
  const window = await page.window()
  expect(await window.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  expect(await page.accessibilityFindings()).toEqual([])
})

it('syncs 5,000 people at 150 ms: everybody once, with the totals that Net-Results has', async () => {
  stage.simulator.latency = 150
  const page = await open({ scenario: 'five-thousand-people' })
  await page.syncAccount()
  await page.syncIs('running')
  await page.syncIs('ended', 170_000)
  const expected = toBeSent(people)
  expect(sentTwice()).toEqual([])
  expect([...timesSent().keys()].sort()).toEqual([...new Set(expected)].sort())
  const outcomes = imports().flatMap(({ results }) => results.map(({ outcome }) => outcome))
  const counted = (outcome: string) => outcomes.filter((one) => one === outcome).length
  expect(outcomes).toHaveLength(expected.length)
  expect(await page.count('added')).toBe(counted('added'))
  expect(await page.count('updated')).toBe(counted('overwritten'))
  expect(await page.count('failed')).toBe(counted('duplicate') + counted('invalid'))
  expect(await page.count('skipped')).toBe(people.length - expected.length)
  expect(await page.sync().textContent()).toContain(`${people.length.toLocaleString('en-US')} people`)
  expect(Math.max(...imports().map(({ rows }) => rows.length))).toBeLessThanOrEqual(100)
  expect(await page.frame.locator('[role=row]').count()).toBeLessThanOrEqual(60)
  expect(page.complaints).toEqual([])
}, 240_000)

it('survives ten deaths: everybody is synced once or reported, nobody twice', async () => {
  stage.simulator.latency = 30
  let page = await open({ scenario: 'five-thousand-people' })
  await page.syncAccount()
  for (let death = 1; death <= 10; death += 1) {
    // At ten different places: while the first imports are sent, followed, ended, and in between.
    await expect
      .poll(() => imports().length, { timeout: 60_000, interval: 7 + 6 * death })
      .toBeGreaterThanOrEqual(4 * death - 3)
    const next = page.again.bind(page)
    const before = page
    page = await next()
    form = page
    if (death % 2 === 0) await before.page.close()
    else await before.crash()
    await page.page.reload()
    await page.syncIs('ready')
    await page.button('Resume').click()
  }
  await page.syncIs('ended', 120_000)
  expect(sentTwice()).toEqual([])
  const times = timesSent()
  const never = [...new Set(toBeSent(people))].filter((address) => !times.has(address))
  const unknown = await page.count('unknown')
  // Whoever is not with Net-Results is among those whom nobody claims to know.
  expect(never.length).toBeLessThanOrEqual(unknown)
  const known = ['added', 'updated', 'failed', 'skipped']
  const counts = await Promise.all(known.map((word) => page.count(word)))
  expect(counts.reduce((sum, count) => sum + count, unknown)).toBe(people.length)
  expect(await page.sync().textContent()).not.toMatch(/waiting|not confirmed/)
}, 240_000)

it('retries the failed only when imports fail as a whole', async () => {
  stage.simulator.faults.active = [{ kind: 'importFails' }]
  const page = await open(HALDEN)
  await page.syncAccount()
  await page.syncIs('ended')
  expect(await page.count('failed')).toBe(toBeSent(small).length)
  stage.simulator.faults.active = []
  await page.button(/^Retry \d+ Failed$/).click()
  await expect.poll(() => page.count('added'), { timeout: 30_000 }).toBe(3)
  await page.syncIs('ended')
  expect([...timesSent()].filter(([address, times]) => times > 2 && address !== SHARED)).toEqual([])
})

it('tells what became of each where an import fails in part', async () => {
  const page = await open(HALDEN)
  await page.syncAccount()
  await page.syncIs('ended')
  // The second record with the shared address.
  expect(await page.count('failed')).toBe(1)
  const row = page.frame.getByRole('row').filter({ hasText: 'Failed' })
  expect(await row.textContent()).toContain('The same address stands twice in the import')
})

it('never calls people done whose imports do not end, and finds out at the next visit', async () => {
  stage.simulator.faults.active = [{ kind: 'importNeverFinishes' }]
  const page = await open(HALDEN)
  await page.syncAccount()
  await expect.poll(() => imports().length).toBe(2)
  const next = await page.again()
  await page.page.close()
  form = next
  await next.page.reload()
  await next.syncIs('ready')
  expect(await next.count('not confirmed')).toBe(toBeSent(small).length)
  stage.simulator.faults.active = []
  await next.button('Check Again').click()
  await next.syncIs('ended')
  expect(await next.count('added')).toBe(3)
  expect(imports()).toHaveLength(2)
})

it('lets only one window sync the account', async () => {
  stage.simulator.latency = 400
  const page = await open(HALDEN)
  await page.syncAccount()
  await page.syncIs('running')
  const other = await page.again()
  await other.syncIs('elsewhere')
  expect(await other.button('Sync This Account').getAttribute('aria-disabled')).toBe('true')
  await page.syncIs('ended')
  expect(sentTwice()).toEqual([])
})

it('says so when nobody belongs to the account', async () => {
  const page = await open({ record: `account:${NOTABLE.emptyAccount}` })
  await page.frame.getByRole('heading', { name: 'Nobody belongs to Vellum & Thorne' }).waitFor()
})
