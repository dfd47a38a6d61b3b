import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { DynamicsSimulator } from '../../../mocks/dataverse/createDynamicsSimulator'
import type { Row } from '../../../mocks/dataverse/schema/Table'
import { NOTABLE } from '../../../mocks/world/notable'
import { DANUTA, MARCUS } from '../../../mocks/world/users'
import { holdSettings, settingsReads } from '../../parts/holdSettings.testing'
import { openContactPage } from './openContactPage.testing'

const WAIT = { timeout: 8_000 }
// Each page is the first of its browser tab.
beforeEach(() => sessionStorage.clear())
afterEach(() => vi.restoreAllMocks())

const rows = () => screen.getAllByRole('listitem')
const asDanuta = (more: (dynamics: DynamicsSimulator) => void = () => undefined) =>
  openContactPage({
    id: NOTABLE.hotContact,
    arrange(dynamics) {
      dynamics.signIn(DANUTA.id)
      more(dynamics)
    },
  })
/** What stands on the page as a time of the day, beside when it was. */
const times = () =>
  [...document.querySelectorAll('time')]
    .map((element) => ({ at: new Date(element.dateTime), text: element.textContent }))
    .filter(({ text }) => /^\d{1,2}:\d{2}/.test(text))

it('writes dates as the settings of a user want them, whatever his language and his browser', async () => {
  const { dynamics } = await asDanuta()
  await waitFor(() => expect(rows().length).toBeGreaterThan(5), WAIT)
  expect(times().length).toBeGreaterThan(5)
  const inWarsaw = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Warsaw', hour: '2-digit', minute: '2-digit' })
  for (const { at, text } of times()) expect(text).toContain(inWarsaw.format(at))
  expect(document.body.textContent).toMatch(/Monday,? 16 November/)
  expect(document.body.textContent).not.toMatch(/\d [AP]M\b/)
  expect(settingsReads(dynamics)).toBe(1)
})

it('writes the dates of a user whose browser stands in his zone as they are', async () => {
  await openContactPage({ id: NOTABLE.hotContact })
  await waitFor(() => expect(rows().length).toBeGreaterThan(5), WAIT)
  expect(document.body.textContent).toContain('Monday, November 16')
})

it('goes by the offset of now where the rules of the zone cannot be read, or make no sense', async () => {
  for (const timezonebias of [null, 300]) {
    const { unmount } = await asDanuta(({ store }) => {
      store.change('usersettings', DANUTA.id, { timezonebias })
    })
    await waitFor(() => expect(rows().length).toBeGreaterThan(5), WAIT)
    const anHourAhead = new Intl.DateTimeFormat('en-GB', { timeZone: 'Etc/GMT-1', hour: '2-digit', minute: '2-digit' })
    for (const { at, text } of times()) expect(text).toContain(anHourAhead.format(at))
    unmount()
  }
})

const MANY = NOTABLE.tenThousandActivities
const leave = () => act(() => void window.dispatchEvent(new Event('pagehide')))
const score = () => within(screen.getByRole('region', { name: 'Summary' })).getAllByRole('definition')[0]?.textContent
const said = () => document.querySelector('[data-live]')?.textContent ?? ''
const asMarcus = (settings: Row, id: string = NOTABLE.hotContact) =>
  openContactPage({ id, arrange: ({ store }) => void store.change('usersettings', MARCUS.id, settings) })

it('writes numbers as the settings want them, for eyes and ears, with one question about all of it', async () => {
  const { dynamics } = await openContactPage({ id: MANY, arrange: ({ signIn }) => signIn(DANUTA.id) })
  await waitFor(() => expect(document.body.textContent).toMatch(/of 10\u00a0000 activities/), WAIT)
  await waitFor(() => expect(said()).toContain('10\u00a0000'), WAIT)
  expect(document.body.textContent).not.toContain('10,000')
  expect(settingsReads(dynamics)).toBe(1)
})

it('has the numbers of a page that was seen before right at once, and asks nothing', async () => {
  const first = await openContactPage({ id: MANY, arrange: ({ signIn }) => signIn(DANUTA.id) })
  await waitFor(() => expect(document.body.textContent).toContain('10\u00a0000'), WAIT)
  leave()
  first.unmount()
  const { dynamics } = await openContactPage({ id: MANY, arrange: ({ signIn }) => signIn(DANUTA.id) })
  await waitFor(() => expect(document.body.textContent).toMatch(/10.000/), { ...WAIT, interval: 5 })
  expect(document.body.textContent).toContain('10\u00a0000')
  await waitFor(() => expect(rows().length).toBeGreaterThan(5), WAIT)
  expect(settingsReads(dynamics)).toBe(0)
})

it('gives nobody the numbers of another who has used the browser tab', async () => {
  const first = await asMarcus({ numbergroupformat: '1' })
  await waitFor(() => expect(score()).toContain('1,1,8'), WAIT)
  leave()
  first.unmount()
  await asDanuta()
  await waitFor(() => expect(score()).toContain('118'), WAIT)
})

it('waits for no numbers: those that are shown already are written again, and what is typed stays', async () => {
  let letGo: () => void = () => undefined
  await openContactPage({
    id: NOTABLE.hotContact,
    arrange(dynamics) {
      dynamics.store.change('usersettings', MARCUS.id, { numbergroupformat: '1' })
      letGo = holdSettings(dynamics)
    },
  })
  await waitFor(() => expect(rows().length).toBeGreaterThan(5), WAIT)
  expect(score()).toContain('118')
  const points = () => screen.getAllByTitle(/^Score up/).map(({ textContent }) => textContent)
  expect(points()).toContain('+15')
  await userEvent.type(screen.getByRole('searchbox'), 'e')
  act(letGo)
  await waitFor(() => expect(score()).toContain('1,1,8'), WAIT)
  expect(points()).toContain('+1,5')
  expect(points()).not.toContain('+15')
  expect(screen.getByRole('searchbox')).toHaveProperty('value', 'e')
  expect(document.activeElement).toBe(screen.getByRole('searchbox'))
})

it.each<[string, Row]>([
  ['markup', { decimalsymbol: '<img src=x onerror=alert(1)>' }],
  ['numbers for symbols', { numberseparator: 7 }],
  ['endless groups', { numbergroupformat: '1,'.repeat(10_000) }],
  ['nothing', { decimalsymbol: null, numberseparator: null, numbergroupformat: null, negativeformatcode: null }],
])('writes numbers by the language where the settings hold %s', async (_what, settings) => {
  await asMarcus(settings, MANY)
  await waitFor(() => expect(document.body.textContent).toContain('of 10,000 activities'), WAIT)
  expect(document.querySelector('main img, [data-cause]')).toBeNull()
})

it('does so where the settings may not be read, says nothing of it and asks no second time', async () => {
  const { dynamics } = await openContactPage({ id: MANY, dataverse: { missingPrivileges: ['usersettings.Read'] } })
  await waitFor(() => expect(document.body.textContent).toContain('of 10,000 activities'), WAIT)
  expect(document.querySelector('[data-cause]')).toBeNull()
  expect(settingsReads(dynamics)).toBe(1)
})

it('asks for nothing while nobody sees the page', async () => {
  const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  const { dynamics } = await openContactPage({ id: MANY })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(settingsReads(dynamics)).toBe(0)
  seen.mockReturnValue('visible')
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  await waitFor(() => expect(settingsReads(dynamics)).toBe(1), WAIT)
})
