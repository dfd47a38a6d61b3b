import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { scenarioNamed } from '../scenarios'
import type { ContactForm } from './ContactForm'
import { PASSWORD, startStage, type Stage } from './startStage'

let stage: Stage
let form: ContactForm | null = null

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.close())
beforeEach(() => stage.simulator.reset())
afterEach(async () => {
  await form?.close()
  form = null
})

it.each(['hot-contact', 'wrong-password', 'server-down', 'html-answers'])(
  'keeps the password out of everything but one header: %s',
  async (name) => {
    const secret = name === 'wrong-password' ? 'entered-By-Hand-9' : PASSWORD
    stage.simulator.faults.active = scenarioNamed(name).netResults ?? []
    form = await stage.open({ scenario: name })
    const urls: string[] = []
    const headers: string[] = []
    form.page.on('request', (request) => {
      urls.push(request.url(), request.postData() ?? '')
      headers.push(request.headers()['authorization'] ?? '')
    })
    await form.frame.locator('[data-cause], [aria-posinset]').first().waitFor({ timeout: 20_000 })
    if (name === 'wrong-password') {
      await form.frame.getByLabel(/Password/).fill(secret)
      await form.frame.getByRole('button', { name: 'Use for This Session Only' }).click()
      await form.page.waitForTimeout(500)
    }
    const frame = await form.window()
    // What the page keeps when it is left, too.
    const found = await frame.evaluate(async () => {
      window.dispatchEvent(new Event('pagehide'))
      const own = (storage: Storage) => JSON.stringify(Object.entries(storage))
      const databases = await indexedDB.databases()
      return [
        document.documentElement.outerHTML,
        own(sessionStorage),
        own(localStorage),
        document.cookie,
        JSON.stringify(databases),
        location.href,
        window.name,
      ]
    })
    const searched = [...found, ...urls, ...form.console, ...form.complaints, JSON.stringify(stage.simulator.log)]
    const encoded = Buffer.from(secret).toString('base64').replace(/=+$/, '').slice(2, -2)
    const hits = searched.filter(
      (text) => text.includes(secret) || text.includes(encodeURIComponent(secret)) || text.includes(encoded),
    )
    expect(hits).toEqual([])
    // The search must have had something to find: the one header that carries it.
    expect(headers.some((header) => header === login(secret)) || name === 'wrong-password').toBe(true)
  },
)

function login(password: string): string {
  return `Basic ${Buffer.from(`m.oyelaran@sales.example:${password}`).toString('base64')}`
}

it('stops at a wrong password: the two questions that were under way, and nothing after them', async () => {
  form = await stage.open({ scenario: 'wrong-password' })
  await form.state().first().waitFor()
  await form.page.waitForTimeout(1_500)
  const attempts = stage.simulator.log.flatMap((entry) => (entry.verb === 'POST' ? entry.methods : []))
  expect(attempts.length).toBeGreaterThan(0)
  expect(attempts.toSorted()).toEqual(
    ['getContactIdByEmailAddress', 'getDefault'].filter((method) => attempts.includes(method)),
  )
  await form.page.waitForTimeout(1_500)
  expect(stage.simulator.log.filter((entry) => entry.verb === 'POST')).toHaveLength(attempts.length)
})

it('goes from field to field and to the rows by keyboard alone, with the focus in sight', async () => {
  form = await stage.open({ scenario: 'hot-contact' })
  await form.activities().first().waitFor()
  const window = await form.window()
  await form.frame.getByRole('button', { name: 'Refresh' }).focus()
  const visited: string[] = []
  for (let step = 0; step < 60 && visited.at(-1) !== 'Load More'; step += 1) {
    const name = await window.evaluate(() => {
      const element = document.activeElement as HTMLElement | null
      const outlined = element === null ? null : getComputedStyle(element)
      const wrapper = element?.closest('span, div')
      const marked =
        outlined !== null &&
        (outlined.outlineStyle !== 'none' ||
          outlined.boxShadow !== 'none' ||
          wrapper?.matches(':focus-within') === true)
      return `${element?.getAttribute('aria-label') ?? element?.textContent ?? ''}${marked ? '' : ' (invisible)'}`
    })
    visited.push(name)
    await form.page.keyboard.press('Tab')
  }
  expect(visited.slice(0, 5)).toEqual(['Refresh', 'Activity Stream', 'Search activities', 'Type', 'Dates'])
  expect(visited.at(-1)).toBe('Load More')
  expect(visited.filter((name) => name.endsWith('(invisible)'))).toEqual([])
})

it('opens a filter, clears it and loads more without a mouse', async () => {
  form = await stage.open({ scenario: 'hot-contact' })
  await form.activities().first().waitFor()
  await form.frame.getByRole('searchbox', { name: 'Search activities' }).focus()
  await form.page.keyboard.type('pricing')
  await form
    .tools()
    .getByText(/^\d+ activit/)
    .waitFor()
  const matches = Number(
    /^\d+/.exec(
      (await form
        .tools()
        .getByText(/^\d+ activit/)
        .textContent()) ?? '',
    )?.[0],
  )
  expect(matches).toBeGreaterThan(0)
  expect(matches).toBeLessThan(64)
  await form.page.keyboard.press('Control+A')
  await form.page.keyboard.press('Delete')
  await form.tools().getByText('50 of 64 activities shown').waitFor()
  await form.frame.getByRole('button', { name: 'Load More' }).focus()
  await form.page.keyboard.press('Enter')
  await form.tools().getByText('64 activities, newest first').waitFor()
})

it.each([320, 1280])('has nothing against axe and no sideways scrolling at %i px', async (width) => {
  form = await stage.open({ scenario: 'hot-contact', width })
  await form.activities().first().waitFor()
  expect(await form.accessibilityFindings()).toEqual([])
  const window = await form.window()
  expect(
    await window.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0)
})

it('has nothing against axe in forced colors', async () => {
  form = await stage.open({ scenario: 'hot-contact' }, { forcedColors: 'active' })
  await form.activities().first().waitFor()
  expect(await form.accessibilityFindings()).toEqual([])
})

it('announces what a filter leaves, once', async () => {
  form = await stage.open({ scenario: 'hot-contact' })
  await form.activities().first().waitFor()
  await form.frame.getByRole('searchbox').fill('pricing')
  await form.frame
    .getByRole('status')
    .getByText(/^\d+ activit/)
    .waitFor()
  expect(await form.frame.getByRole('status').count()).toBe(1)
})
