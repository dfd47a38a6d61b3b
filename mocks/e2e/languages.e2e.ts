import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { NOTABLE } from '../world/notable'
import { DANUTA } from '../world/users'
import { FunnelVision } from './FunnelVision'
import type { OwnPage } from './OwnPage'
import { startStage, type Stage } from './startStage'

const [GERMAN, ARABIC, POLISH] = [1031, 1025, 1045]

let stage: Stage
let own: OwnPage | null = null

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.close())
beforeEach(() => stage.simulator.reset())
afterEach(async () => {
  await own?.close()
  own = null
})

const documentOf = (page: OwnPage) =>
  page.frame.locator(':root').evaluate((root) => ({ lang: root.getAttribute('lang'), dir: root.getAttribute('dir') }))
const scriptsOf = (page: OwnPage) =>
  page.frame.locator(':root').evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name.slice(name.lastIndexOf('/') + 1))
      .filter((name) => name.endsWith('.js')),
  )

it('speaks German to a German user: the words, the numbers, the dates, and nothing of other languages is loaded', async () => {
  own = await stage.open({ scenario: 'hot-contact', language: GERMAN })
  await own.frame.getByRole('tab', { name: 'Aktivitätsverlauf', selected: true }).waitFor()
  await own.text('Gestern', { exact: true }).first().waitFor()
  await own.text('Montag, 16. November').waitFor()
  expect(await documentOf(own)).toEqual({ lang: 'de', dir: 'ltr' })
  expect((await scriptsOf(own)).toSorted()).toEqual(['contact.de.js', 'contact.js', 'contact.start.js', 'context.js'])
  expect(await own.accessibilityFindings()).toEqual([])
  expect(own.complaints).toEqual([])
})

it('turns a page round for an Arabic user', async () => {
  const { page } = await stage.open({ scenario: 'funnel-vision', language: ARABIC })
  own = new FunnelVision(page)
  const tabs = own.frame.getByRole('tab')
  await own.frame.getByRole('row').nth(5).waitFor()
  expect(await documentOf(own)).toEqual({ lang: 'ar', dir: 'rtl' })
  const [first, second] = [await tabs.nth(0).boundingBox(), await tabs.nth(1).boundingBox()]
  expect(first?.x).toBeGreaterThan(second?.x ?? Infinity)
  const heads = own.frame.getByRole('columnheader')
  const edges = await heads.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left))
  expect(edges).toEqual(edges.toSorted((a, b) => b - a))
  expect(await own.accessibilityFindings()).toEqual([])
  expect(own.complaints).toEqual([])
})

it('speaks English to a user whose language it does not speak, and loads nothing for that', async () => {
  own = await stage.open({ scenario: 'hot-contact', language: POLISH })
  await own.frame.getByRole('tab', { name: 'Activity Stream', selected: true }).waitFor()
  expect(await documentOf(own)).toMatchObject({ lang: 'en' })
  expect((await scriptsOf(own)).toSorted()).toEqual(['contact.js', 'contact.start.js', 'context.js'])
})

it('speaks English when the words of the language cannot be loaded', async () => {
  own = await stage.open({ scenario: 'hot-contact', language: GERMAN }, {}, async (page) => {
    await page.route('**/contact.de.js', (route) => route.fulfill({ status: 404, body: '' }))
  })
  await own.frame.getByRole('tab', { name: 'Activity Stream', selected: true }).waitFor()
  await own.text('Yesterday', { exact: true }).first().waitFor()
  expect(await documentOf(own)).toEqual({ lang: 'en', dir: 'ltr' })
})

/** What stands on the page for points in time, and what the clocks of a zone show then. */
const timesOf = (page: OwnPage, timeZone: string) =>
  page.frame.locator('time').evaluateAll(
    (elements, zone) =>
      elements.map((element) => ({
        text: element.textContent,
        title: element.getAttribute('title') ?? '',
        clock: new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
          new Date(element.getAttribute('datetime') ?? ''),
        ),
      })),
    timeZone,
  )

it('writes dates and hours the way of the settings of a user in another place than his browser', async () => {
  own = await stage.open({ scenario: 'hot-contact', user: DANUTA.id })
  await own.text(/^Monday,? 16 November$/).waitFor()
  const times = await timesOf(own, 'Europe/Warsaw')
  expect(times.length).toBeGreaterThan(5)
  for (const { title, clock } of times) expect(title).toContain(clock)
  expect(times.filter(({ text, clock }) => text === clock).length).toBeGreaterThan(5)
  expect(times.filter(({ text, title }) => /[AP]M\b/.test(text + title))).toEqual([])
  expect(own.complaints).toEqual([])
})

it('does so on a page of the app, and asks Net-Results for the days of that place', async () => {
  const { page } = await stage.open({
    page: 'nr_/pages/funnelvision.html',
    user: DANUTA.id,
    data: 'tab=prospectActivity',
  })
  const funnel = new FunnelVision(page)
  own = funnel
  await funnel.settle('Prospect Activity')
  const times = await timesOf(own, 'Europe/Warsaw')
  expect(times.length).toBeGreaterThan(3)
  for (const { title, clock } of times) expect(title).toContain(clock)
  // Midnight in Warsaw is an hour before that of UTC.
  const asked = JSON.stringify(stage.simulator.log.filter(({ methods }) => methods.includes('getMineMultiple')))
  expect(asked).toContain('"start_date":"2026-10-19","stop_date":"2026-11-18"')
  expect(await own.frame.getByLabel('From').inputValue()).toBe('2026-10-20')
  expect(own.complaints).toEqual([])
})

it('writes numbers the way of his settings, in the words of any language too', async () => {
  const record = `contact:${NOTABLE.tenThousandActivities}`
  own = await stage.open({ record, user: DANUTA.id, language: GERMAN })
  await own.text(/von 10\u00a0000 Aktivitäten/).waitFor()
  expect(await own.frame.locator('main').textContent()).not.toContain('10.000')
  expect(own.complaints).toEqual([])
})
