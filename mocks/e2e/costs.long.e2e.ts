import type { Page, Request } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { NOTABLE } from '../world/notable'
import type { ContactForm } from './ContactForm'
import { startStage, type Opening, type Stage } from './startStage'

let stage: Stage
let form: ContactForm | null = null

beforeAll(async () => {
  stage = await startStage({ peopleOnOneAccount: 400 })
})
afterAll(() => stage.close())
beforeEach(() => stage.simulator.reset())
afterEach(async () => {
  await form?.close()
  form = null
})

async function open(opening: Opening, context?: Parameters<Stage['open']>[1]): Promise<ContactForm> {
  form = await stage.open(opening, context)
  return form
}

const HOT = { record: `contact:${NOTABLE.hotContact}` }
/** What was asked of Net-Results so far, without preflights. */
const asked = () => stage.simulator.log.filter(({ verb }) => verb === 'POST').flatMap(({ methods }) => methods)
const score = (page: ContactForm) => page.fact(/Lead score/).getByText('118')
/** Requests for anything of ours, by the last part of their addresses. */
function watchOurs(page: Page): string[] {
  const names: string[] = []
  page.on('request', (request) => {
    const name = /\/WebResources\/nr_\/(.*?)(?:\?|$)/.exec(request.url())?.[1]
    if (name !== undefined) names.push(name)
  })
  return names
}

/** Requests for Net-Results, and those of them that nothing has come of yet. */
function watchRequests(page: Page) {
  const methods: string[] = []
  const open = new Set<Request>()
  page.on('request', (request) => {
    if (request.method() !== 'POST' || !request.url().includes('apps.net-results.com')) return
    open.add(request)
    const body = request.postDataJSON() as { readonly method: string } | readonly { readonly method: string }[]
    methods.push(...[body].flat().map(({ method }) => method))
  })
  page.on('requestfailed', (request) => open.delete(request))
  page.on('requestfinished', (request) => open.delete(request))
  return { asked: () => methods, pending: () => [...open] }
}

interface TimerWindow {
  readonly timers: Map<number, number>
}

/** Runs in the browser: keeps the timers that have not run yet, with what they wait. */
function watchTimers() {
  const timers = new Map<number, number>()
  Object.assign(window, { timers })
  const set = window.setTimeout.bind(window) as unknown as (work: () => void, milliseconds: number) => number
  const clear = window.clearTimeout.bind(window) as (timer?: number) => void
  const later = (work: () => void, milliseconds = 0) => {
    const timer = set.call(
      window,
      () => {
        timers.delete(timer)
        work()
      },
      milliseconds,
    )
    timers.set(timer, milliseconds)
    return timer
  }
  const never = (timer?: number) => {
    if (timer !== undefined) timers.delete(timer)
    clear(timer)
  }
  Object.assign(window, { setTimeout: later, clearTimeout: never })
}

/** How many timers of the page wait for Net-Results to answer at all. */
const patience = async (page: ContactForm) =>
  (await page.window()).evaluate(
    () => [...(window as unknown as TimerWindow).timers.values()].filter((waits) => waits === 15_000).length,
  )

it('costs a form that opens on another tab nothing but a small script', async () => {
  const page = await open({ ...HOT, tab: 'Summary' })
  await page.page.getByRole('tab', { name: 'Summary' }).waitFor()
  const ours = watchOurs(page.page)
  await page.page.reload()
  await page.page.getByLabel('Last Name').waitFor()
  await page.page.waitForTimeout(1_500)
  expect(ours.filter((name) => !name.startsWith('images/'))).toEqual(['scripts/form.js'])
  expect(stage.simulator.log).toEqual([])
  await page.openTab('Net-Results')
  await score(page).waitFor()
})

it('asks for the permission to call (CORS preflight) once for each address, not before each call', async () => {
  const page = await open(HOT)
  await score(page).waitFor()
  await page.activities().first().waitFor()
  const of = (wanted: string) => stage.simulator.log.filter(({ verb }) => verb === wanted).length
  const before = { preflights: of('OPTIONS'), calls: of('POST') }
  expect(before.preflights).toBeGreaterThan(0)
  await page.frame.getByRole('button', { name: 'Refresh', exact: true }).click()
  await expect.poll(() => of('POST')).toBeGreaterThan(before.calls)
  expect(of('OPTIONS')).toBe(before.preflights)
})

it('does not follow the form while its tab is closed, and shows who is on it once it opens', async () => {
  const page = await open(HOT)
  await score(page).waitFor()
  await page.activities().first().waitFor()
  await page.openTab('Summary')
  await page.page.waitForTimeout(500)
  const before = asked().length
  for (let records = 0; records < 3; records += 1) {
    await page.nextRecord()
    await page.page.waitForTimeout(400)
  }
  expect(asked().slice(before)).toEqual([])
  await page.openTab('Net-Results')
  await score(page).waitFor({ state: 'detached' })
  await expect.poll(() => asked().length).toBeGreaterThan(before)
})

it('asks for nothing in a window that nobody sees, until somebody does', async () => {
  const page = await open({ ...HOT, tab: 'Summary' })
  await page.page.addInitScript(() => {
    const state = { hidden: true }
    Object.assign(window, { screenState: state })
    Object.defineProperty(Document.prototype, 'visibilityState', { get: () => (state.hidden ? 'hidden' : 'visible') })
  })
  await page.page.reload()
  await page.openTab('Net-Results')
  await page.frame.locator('[aria-busy=true]').waitFor()
  await page.page.waitForTimeout(2_500)
  expect(asked()).toEqual([])
  const window = await page.window()
  await window.evaluate(() => {
    ;(globalThis as unknown as { screenState: { hidden: boolean } }).screenState.hidden = false
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await score(page).waitFor()
})

it('asks for nothing by itself while somebody only looks', async () => {
  const page = await open(HOT)
  await page.activities().first().waitFor()
  await page.page.waitForTimeout(3_000)
  const before = asked().length
  await page.page.waitForTimeout(8_000)
  expect(asked().slice(before)).toEqual([])
})

it('shows what was seen before without waiting for Net-Results, then asks once', async () => {
  const page = await open({ ...HOT, scenario: 'rebuilt-on-tab-change' })
  await score(page).waitFor()
  await page.activities().first().waitFor()
  await page.page.waitForTimeout(500)
  await page.openTab('Summary')
  await page.page.waitForTimeout(300)
  stage.simulator.latency = 60_000
  const before = stage.simulator.log.length
  await page.openTab('Net-Results')
  await score(page).waitFor({ timeout: 10_000 })
  await page.activities().first().waitFor({ timeout: 10_000 })
  // Nothing has been answered meanwhile.
  expect(stage.simulator.log.length).toBe(before)
})

it('has the new score of somebody seen before after one round trip', async () => {
  const page = await open({ ...HOT, scenario: 'rebuilt-on-tab-change' })
  await score(page).waitFor()
  await page.activities().first().waitFor()
  await page.page.waitForTimeout(500)
  await page.openTab('Summary')
  // Old enough to be asked for again, young enough to be shown meanwhile.
  await page.page.evaluate(() => window.preview?.session.advance(5 * 60_000))
  stage.simulator.latency = 60_000
  const { asked } = watchRequests(page.page)
  await page.openTab('Net-Results')
  await score(page).waitFor({ timeout: 10_000 })
  await page.page.waitForTimeout(1_000)
  // Nothing has been answered, so that whatever has been asked by now is the first round trip.
  expect(asked()).toEqual(expect.arrayContaining(['getContactActivity', 'getMailingInfo', 'getOneWithScore']))
})

it('leaves no request and no timer behind of a record that was left in the middle', async () => {
  form = await stage.open(HOT, {}, async (page) => void (await page.addInitScript(watchTimers)))
  const page = form
  await score(page).waitFor()
  await page.activities().first().waitFor()
  await page.page.waitForTimeout(1_000)
  const { asked, pending } = watchRequests(page.page)
  stage.simulator.latency = 60_000
  await page.frame.getByRole('button', { name: 'Refresh' }).first().click()
  await expect.poll(() => asked()).toEqual(expect.arrayContaining(['getContactActivity', 'getOneWithScore']))
  const ofTheFirst = pending()
  expect(await patience(page)).toBe(ofTheFirst.length)
  await page.nextRecord()
  await expect.poll(() => pending().some((request) => !ofTheFirst.includes(request))).toBe(true)
  expect(pending().filter((request) => ofTheFirst.includes(request))).toEqual([])
  expect(await patience(page)).toBe(pending().length)
})

it('shows the next person without an empty page between', async () => {
  const page = await open(HOT)
  await page.activities().first().waitFor()
  const window = await page.window()
  await window.evaluate(() => {
    const seen = { empty: 0, frames: 0 }
    Object.assign(globalThis, { seen })
    const look = () => {
      seen.frames += 1
      const text = document.getElementById('root')?.innerText.trim() ?? ''
      if (text === '') seen.empty += 1
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  for (let records = 0; records < 5; records += 1) {
    await page.nextRecord()
    await page.page.waitForTimeout(400)
  }
  const { empty, frames } = await window.evaluate(
    () => (globalThis as unknown as { seen: { empty: number; frames: number } }).seen,
  )
  expect(frames).toBeGreaterThan(10)
  expect(empty).toBe(0)
})

it('leaves nothing behind of 200 records that were passed', async () => {
  const page = await open({ ...HOT, tab: 'Summary', scenario: 'five-thousand-people' })
  await page.page.getByLabel('Last Name').waitFor()
  const debug = await page.page.context().newCDPSession(page.page)
  const measure = async () => {
    await page.page.waitForTimeout(1_000)
    // The preview around the page remembers every call.
    await page.page.evaluate(() => window.preview?.session.dynamics.log.clear())
    for (let times = 0; times < 3; times += 1) await debug.send('HeapProfiler.collectGarbage')
    const { usedSize } = await debug.send('Runtime.getHeapUsage')
    const { jsEventListeners, nodes } = await debug.send('Memory.getDOMCounters')
    return { heap: usedSize, listeners: jsEventListeners, nodes }
  }
  const without = await measure()
  await page.openTab('Net-Results')
  await score(page).waitFor()
  const pass = async (records: number) => {
    // There and back again: with the same person at the end, one walk does not weigh more than the other.
    for (const direction of ['Next record', 'Previous record']) {
      for (let passed = 0; passed < records / 2; passed += 1) {
        await page.page.getByRole('button', { name: direction }).click()
        await page.page.waitForTimeout(60)
      }
    }
    await score(page).waitFor()
    await page.activities().first().waitFor()
  }
  await pass(20)
  const after20 = await measure()
  await pass(180)
  const after200 = await measure()
  expect(after200.heap).toBeLessThanOrEqual(1.2 * after20.heap)
  // Of the page alone: a leak of one answer for each record would double it.
  expect(after200.heap - without.heap).toBeLessThanOrEqual(1.4 * (after20.heap - without.heap))
  expect(after200.listeners).toBeLessThanOrEqual(after20.listeners + 5)
  expect(after200.nodes).toBeLessThanOrEqual(after20.nodes * 1.2)
}, 300_000)
