import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { scenarioNamed } from '../scenarios'
import type { ContactForm } from './ContactForm'
import { startStage, type Stage } from './startStage'

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

async function open(name: string, context?: Parameters<Stage['open']>[1]): Promise<ContactForm> {
  stage.simulator.faults.active = scenarioNamed(name).netResults ?? []
  form = await stage.open({ scenario: name }, context)
  return form
}

/** Scenario, the cause that the page names, and the remedy that must be in its words. */
const STATES: readonly (readonly [scenario: string, cause: string, remedy: RegExp])[] = [
  ['no-email-address', 'noEmail', /Add one to this record/],
  ['no-match', 'unknownPerson', /dale\.nakagawa@/],
  ['no-credentials', 'noCredentials', /Save them there, or use them until this page closes/],
  ['unreadable-credentials', 'unreadableCredentials', /grant you your own password in the integration console/],
  ['wrong-password', 'wrongCredentials', /m\.oyelaran@sales\.example/],
  ['not-permitted', 'notPermitted', /whoever administers Net-Results/],
  ['throttled', 'throttled', /Try again in 20 seconds/],
  ['server-down', 'down', /Try again in a few minutes/],
  ['cors-blocked', 'blocked', /https:\/\/haldensales\.crm\.dynamics\.com/],
  ['csp-blocked', 'blockedByPolicy', /apps\.net-results\.com.*connect-src/],
  ['method-missing', 'unsupported', /ContactActivityHistory\.getContactActivity/],
  ['html-answers', 'malformed', /Net-Results Support/],
  ['no-activity', 'noActivity', /from now on/],
  ['unsaved-new-contact', 'unsaved', /as soon as this record is saved/],
  ['bulk-edit', 'bulkEdit', /Open one record/],
  ['host-missing', 'hostMissing', /inside Dynamics 365/],
  ['dynamics-throttled', 'dataverse.throttled', /Wait a moment/],
  ['session-expired', 'dataverse.sessionExpired', /sign in/],
  ['foreign-api-address', 'refusedAddress', /nr_ApiBaseUrl/],
]

it.each(STATES)(
  'in the scenario %s, names the cause %s and the remedy, and has nothing against axe',
  async (name, cause, remedy) => {
    const page = await open(name)
    await page.state().first().waitFor({ timeout: 40_000 })
    expect(await page.cause()).toBe(cause)
    expect(await page.state().first().textContent()).toMatch(remedy)
    expect(await page.accessibilityFindings()).toEqual([])
  },
)

it('has titles that differ from state to state', async () => {
  const titles: (string | null)[] = []
  for (const name of [
    'no-email-address',
    'no-match',
    'no-credentials',
    'not-permitted',
    'unsaved-new-contact',
    'bulk-edit',
    'host-missing',
  ]) {
    const page = await open(name)
    await page.state().first().waitFor()
    titles.push(await page.heading())
    await page.close()
  }
  expect(new Set(titles).size).toBe(titles.length)
})

it.each([
  'no-parent-xrm',
  'cross-origin-parent',
  'late-hand-over',
  'no-hand-over',
  'reloaded-without-id',
  'rebuilt-on-tab-change',
  'batch-refused',
  'malformed-answers',
])('shows the person all the same in the scenario %s', async (name) => {
  const page = await open(name)
  await page.activities().first().waitFor({ timeout: 20_000 })
  if (name === 'reloaded-without-id') {
    await page.page.waitForTimeout(4_000)
    await page.activities().first().waitFor({ timeout: 20_000 })
    expect((await page.window()).url()).not.toMatch(/[?&]id=/)
  }
  expect(await page.frame.locator('footer').textContent()).toContain('priya.raghavan@haldenwater.example')
})

it('sends nothing to a foreign API address', async () => {
  const page = await open('foreign-api-address')
  const foreign: string[] = []
  page.page.on('request', (request) => {
    if (!request.url().startsWith('https://haldensales.crm.dynamics.com/') && !request.url().startsWith('data:'))
      foreign.push(request.url())
  })
  await page.state().first().waitFor()
  await page.page.waitForTimeout(500)
  expect(foreign).toEqual([])
  expect(stage.simulator.log).toEqual([])
})

it('shows hostile texts as texts', async () => {
  stage.simulator.faults.active = [{ kind: 'malformedRows', damage: 'hostile' }]
  form = await stage.open({ scenario: 'hot-contact' })
  await form.activities().first().waitFor()
  expect(await form.frame.locator('script:not([src]), img, iframe').count()).toBe(0)
  expect(await form.frame.locator('body').textContent()).toContain('<script')
  expect(form.complaints).toEqual([])
})
