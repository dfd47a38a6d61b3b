import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { NOTABLE } from '../world/notable'
import type { ContactForm } from './ContactForm'
import { startStage, type Opening, type Stage } from './startStage'

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

async function open(opening: Opening, context?: Parameters<Stage['open']>[1]): Promise<ContactForm> {
  form = await stage.open(opening, context)
  return form
}

it("shows a person's score, source, mailing status and activities, from the zip, under Dataverse's own policy", async () => {
  const page = await open({ scenario: 'hot-contact' })
  await page
    .fact(/Lead score/)
    .getByText('118')
    .waitFor()
  expect(await page.fact('Lead source').textContent()).toBe('Paid search')
  expect(await page.fact('Email').textContent()).toContain('Mailable')
  await page.activities().first().waitFor()
  expect(await page.tools().textContent()).toContain('50 of 64 activities shown')
  const url = (await page.window()).url()
  expect(url).toMatch(
    /^https:\/\/haldensales\.crm\.dynamics\.com\/%7B\d+%7D\/WebResources\/nr_\/pages\/contact\.html\?/,
  )
  expect(url).toMatch(/id=%7b[0-9a-fA-F-]{36}%7d&typename=contact/i)
  expect(page.complaints).toEqual([])
})

it('is served as Dataverse serves web resources', async () => {
  const page = await open({ scenario: 'hot-contact' })
  const window = await page.window()
  const [html, script] = await window.evaluate(async () =>
    Promise.all(
      [location.href, new URL('contact.js', location.href).href].map(async (url) =>
        Object.fromEntries((await fetch(url)).headers),
      ),
    ),
  )
  expect(script?.['content-type']).toContain('text/jscript')
  expect(script?.['x-content-type-options']).toBe('nosniff')
  expect(html?.['content-security-policy']).toContain("script-src 'self';")
  expect(html?.['content-security-policy']).not.toContain('unsafe-eval')
})

it('asks Net-Results in two round trips, after a preflight without credentials', async () => {
  const page = await open({ scenario: 'hot-contact' })
  await page
    .fact(/Lead score/)
    .getByText('118')
    .waitFor()
  const { log } = stage.simulator
  expect(
    log
      .filter((entry) => entry.verb === 'OPTIONS')
      .every((entry) => entry.authorization === null && entry.status === 204),
  ).toBe(true)
  const posts = log.filter((entry) => entry.verb === 'POST').map((entry) => [...entry.methods].sort().join('+'))
  expect(posts.slice(0, 2).sort()).toEqual(['getContactIdByEmailAddress', 'getDefault'])
  expect(posts.slice(2, 4).sort()).toEqual(['getContactActivity+getTypes', 'getMailingInfo+getOneWithScore'])
})

it('has asked for all that shows at first before the script that draws has come', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  const page = await stage.open({ scenario: 'hot-contact' }, {}, async (window) => {
    await window.route('**/nr_/pages/contact.js', async (route) => {
      await held
      await route.continue()
    })
  })
  form = page
  const asked = () => stage.simulator.log.filter(({ verb }) => verb === 'POST').flatMap(({ methods }) => methods)
  await expect.poll(asked, { timeout: 20_000 }).toContain('getContactActivity')
  await page.frame.locator('#shell').waitFor()
  release()
  await page.activities().first().waitFor()
  await page
    .fact(/Lead score/)
    .getByText('118')
    .waitFor()
  await page.frame.locator('#shell').waitFor({ state: 'hidden' })
  // Nothing of it is asked twice.
  const once = ['getContactIdByEmailAddress', 'getDefault', 'getOneWithScore', 'getMailingInfo', 'getTypes']
  for (const method of once)
    expect(
      asked().filter((one) => one === method),
      method,
    ).toHaveLength(1)
})

it('loads the rest of the history on demand', async () => {
  const page = await open({ scenario: 'hot-contact' })
  await page.frame.getByRole('button', { name: 'Load More' }).click()
  await page.tools().getByText('64 activities, newest first').waitFor()
  expect(await page.frame.getByRole('button', { name: 'Load More' }).count()).toBe(0)
})

it('keeps 10,000 activities scrollable: all loaded, few drawn', async () => {
  const page = await open({ scenario: 'ten-thousand-activities' })
  await page.frame.getByRole('button', { name: 'Load All 10,000' }).click()
  await page.tools().getByText('10,000 activities, newest first').waitFor()
  const window = await page.window()
  expect(await page.activities().count()).toBeLessThanOrEqual(60)
  await window.evaluate(() => scrollTo(0, document.body.scrollHeight / 2))
  const firstDrawn = async () => Number(await page.activities().first().getAttribute('aria-posinset'))
  const all = Number(await page.activities().first().getAttribute('aria-setsize'))
  expect(all).toBeGreaterThan(1_000)
  await expect.poll(firstDrawn, { timeout: 10_000 }).toBeGreaterThan(all / 3)
  expect(await page.activities().count()).toBeLessThanOrEqual(60)
  await window.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await page.frame.locator(`li[aria-posinset="${all}"]`).waitFor()
})

it('follows the form from record to record, and to one that is not saved yet', async () => {
  const page = await open({ record: `contact:${NOTABLE.hotContact}` })
  await page
    .fact(/Lead score/)
    .getByText('118')
    .waitFor()
  await page.nextRecord()
  await page.frame.getByText('priya.raghavan', { exact: false }).waitFor({ state: 'detached' })
  await page
    .text(/Matched by email address|does not know|has no email/)
    .first()
    .waitFor()
  expect(await page.frame.locator('body').textContent()).not.toContain('priya.raghavan')

  await page.page.getByRole('button', { name: 'New' }).click()
  await page.openTab('Net-Results')
  await page.frame.getByRole('heading', { name: 'Save the record first' }).waitFor()
  await page.openTab('Summary')
  await page.page.getByLabel('Last Name').fill('Novak')
  await page.page.getByLabel('Email', { exact: true }).fill('nina.novak@haldenwater.example')
  await page.save()
  await page.openTab('Net-Results')
  await page.frame.getByRole('heading', { name: /Net-Results does not know .*Novak yet/ }).waitFor()
})

it('shows a lead as it shows a contact', async () => {
  const page = await open({ scenario: 'fresh-lead' })
  await page.activities().first().waitFor()
  expect(await page.fact(/Lead score/).textContent()).toMatch(/^\d+$/)
})
