import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { ImportJob } from '../net-results/store/Store'
import { createWorld } from '../world/createWorld'
import { NOTABLE } from '../world/notable'
import type { WorldPerson } from '../world/World'
import { AccountForm } from './AccountForm'
import { startStage, type Opening, type Stage } from './startStage'
import { watchNetResults, type Cut, type NetResultsWatch } from './watchNetResults'

const MANY = { peopleOnOneAccount: 5_000 }
const ofHalden = ({ accountId }: WorldPerson) => accountId === NOTABLE.largeAccount
const people = createWorld(MANY).people.filter(ofHalden)
const few = createWorld().people.filter(ofHalden)
/** Two records carry this address on purpose. */
const SHARED = 'service.desk@haldenwater.example'
const HALDEN = { record: `account:${NOTABLE.largeAccount}` }
const MEGABYTE = 1_000_000

let stage: Stage
let watch: NetResultsWatch
let form: AccountForm | null = null

beforeAll(async () => {
  stage = await startStage(MANY)
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

async function open(opening: Opening): Promise<AccountForm> {
  const { page } = await stage.open(opening)
  form = new AccountForm(page)
  return form
}

const imports = (): readonly ImportJob[] => [...stage.simulator.store.imports.values()]
const isSendable = ({ active, emailAddress }: WorldPerson) => active && emailAddress !== null
const addresses = (all: readonly WorldPerson[]) => all.filter(isSendable).map(({ emailAddress }) => emailAddress ?? '')

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

/** What Net-Results did with each address, of those that only one record carries. */
function outcomes(): ReadonlyMap<string, string> {
  return new Map(
    imports().flatMap(({ rows, results }) =>
      rows.map((row, index): [string, string] => [row['Email Address'] ?? '', results[index]?.outcome ?? 'open']),
    ),
  )
}

const CLAIMS: Readonly<Record<string, readonly string[]>> = {
  'Added to Net-Results': ['added'],
  'Updated at Net-Results': ['overwritten'],
}

/** Those of whom the page says something else than what Net-Results did. */
function untrue(results: Awaited<ReturnType<AccountForm['results']>>): readonly unknown[] {
  const did = outcomes()
  return people
    .filter(({ emailAddress }) => emailAddress !== SHARED)
    .flatMap((person) => {
      const said = results.get(person.id)
      const done = did.get(person.emailAddress ?? '')
      const isTrue =
        said?.result === 'Synced'
          ? CLAIMS[said.reason]?.includes(done ?? '')
          : said?.result === 'Skipped'
            ? !isSendable(person) && done === undefined
            : said?.result === 'Unknown' && isSendable(person)
      return isTrue === true ? [] : [{ person: person.emailAddress ?? person.id, said, done }]
    })
}

it('syncs 5,000 people at 150 ms: everybody once, with the totals that Net-Results has, in bounded memory', async () => {
  stage.simulator.latency = 150
  const page = await open({ scenario: 'five-thousand-people' })
  await page.frame.locator('button:not([aria-disabled])', { hasText: 'Sync This Account' }).waitFor({ timeout: 60_000 })
  const before = await page.memory()
  await page.syncAccount()
  await page.syncIs('running')
  await page.syncIs('ended', 170_000)
  const after = await page.memory()
  const results = imports().flatMap((job) => job.results.map(({ outcome }) => outcome))
  const counted = (outcome: string) => results.filter((one) => one === outcome).length
  expect([...timesSent().keys()].sort()).toEqual([...new Set(addresses(people))].sort())
  expect(sentTwice()).toEqual([])
  expect(results).toHaveLength(addresses(people).length)
  expect(await page.count('added')).toBe(counted('added'))
  expect(await page.count('updated')).toBe(counted('overwritten'))
  expect(await page.count('failed')).toBe(counted('duplicate') + counted('invalid'))
  expect(await page.count('skipped')).toBe(people.length - addresses(people).length)
  expect(untrue(await page.results())).toEqual([])
  expect(Math.max(...imports().map(({ rows }) => rows.length))).toBe(100)
  expect(watch.most.imports).toBe(2)
  expect(watch.most.requests).toBeLessThanOrEqual(6)
  expect(after.heap - before.heap).toBeLessThan(15 * MEGABYTE)
  expect(after.elements).toBeLessThan(1_000)
  expect(await page.frame.locator('[role=row]').count()).toBeLessThanOrEqual(60)
  expect(page.complaints).toEqual([])
}, 240_000)

const submit = (on: Cut['on'], after: number): Cut => ({ method: 'submitContactImport', on, after })
const status = (on: Cut['on'], after: number): Cut => ({ method: 'getOne', on, after })
const rules = (on: Cut['on']): Cut => ({ method: 'getFieldMappings', on, after: 0 })

const DEATHS: readonly (readonly [Cut, 'closed' | 'crashed'])[] = [
  [submit('the way there', 0), 'crashed'],
  [submit('the way back', 1), 'closed'],
  [status('the way there', 0), 'crashed'],
  [status('the way back', 2), 'closed'],
  [rules('the way there'), 'crashed'],
  [submit('the way there', 5), 'closed'],
  [submit('the way back', 4), 'crashed'],
  [status('the way there', 9), 'closed'],
  [status('the way back', 14), 'crashed'],
  [rules('the way back'), 'closed'],
]

it('survives ten deaths at ten points: everybody is synced once or reported, nobody twice', async () => {
  let page = await open({ scenario: 'five-thousand-people' })
  for (const [number, [cut, how]] of DEATHS.entries()) {
    const isCut = watch.cut(cut)
    if (number === 0) await page.syncAccount()
    else await page.button('Resume').click()
    await isCut
    await page.die(how)
    page = form = await page.again()
    await page.syncIs('ready')
  }
  await page.button('Resume').click()
  await page.syncIs('ended', 120_000)
  expect(sentTwice()).toEqual([])
  const results = await page.results()
  expect(results.size).toBe(people.length)
  expect(untrue(results)).toEqual([])
  // Cut off on the way there, Net-Results never got them; the page claims to know of none of these.
  const times = timesSent()
  const never = people.filter((person) => isSendable(person) && !times.has(person.emailAddress ?? ''))
  expect(never.length).toBeGreaterThan(100)
  expect(never.map(({ id }) => results.get(id)?.result).filter((said) => said !== 'Unknown')).toEqual([])
  expect(await page.sync().textContent()).not.toMatch(/waiting|not confirmed/)
}, 240_000)

it('retries the failed only when imports fail as a whole', async () => {
  stage.simulator.faults.active = [{ kind: 'importFails' }]
  const page = await open(HALDEN)
  await page.syncAccount()
  await page.syncIs('ended')
  expect(await page.count('failed')).toBe(addresses(few).length)
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
  const row = page.frame.getByRole('row').filter({ hasText: 'Refused' })
  expect(await row.textContent()).toContain('The same address stands twice in the import')
})

it('never calls people done whose imports do not end, and finds out at the next visit', async () => {
  stage.simulator.faults.active = [{ kind: 'importNeverFinishes' }]
  const page = await open(HALDEN)
  await page.syncAccount()
  await expect.poll(() => imports().length).toBe(2)
  await page.die('closed')
  const next = (form = await page.again())
  await next.syncIs('ready')
  expect(await next.count('not confirmed')).toBe(addresses(few).length)
  stage.simulator.faults.active = []
  await next.button('Check Again').click()
  await next.syncIs('ended')
  expect(await next.count('added')).toBe(3)
  expect(imports()).toHaveLength(2)
})

it('lets only one window sync the account, and the other see it when it is done', async () => {
  const page = await open(HALDEN)
  stage.simulator.faults.active = [{ kind: 'importNeverFinishes' }]
  await page.syncAccount()
  await page.syncIs('running')
  const other = await page.again()
  await other.syncIs('elsewhere')
  expect(await other.button('Sync This Account').getAttribute('aria-disabled')).toBe('true')
  stage.simulator.faults.active = []
  await page.syncIs('ended')
  await other.syncIs('ended')
  expect(await other.count('added')).toBe(3)
  expect(imports()).toHaveLength(2)
})

it('is asked for, watched and closed with the keyboard alone, and the focus is never lost', async () => {
  const page = await open(HALDEN)
  await page.people().first().waitFor()
  await page.frame.locator('button:not([aria-disabled])', { hasText: 'Sync This Account' }).focus()
  await page.page.keyboard.press('Enter')
  await page.button('Sync 23 people').waitFor()
  await page.tabTo('Sync 23 people')
  await page.page.keyboard.press('Enter')
  await page.syncIs('ended')
  expect(await page.focused()).not.toBeNull()
  await page.tabTo('Close')
  await page.page.keyboard.press('Enter')
  await page.people().first().waitFor()
  expect(await page.focused()).not.toBeNull()
})
