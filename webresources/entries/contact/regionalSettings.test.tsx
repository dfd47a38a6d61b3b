import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { DynamicsSimulator } from '../../../mocks/dataverse/createDynamicsSimulator'
import { NOTABLE } from '../../../mocks/world/notable'
import { DANUTA } from '../../../mocks/world/users'
import { openContactPage } from './openContactPage.testing'

const WAIT = { timeout: 8_000 }
const rows = () => screen.getAllByRole('listitem')
const asDanuta = (more: (dynamics: DynamicsSimulator) => void = () => undefined) =>
  openContactPage({
    id: NOTABLE.hotContact,
    arrange(dynamics) {
      dynamics.signIn(DANUTA.id)
      more(dynamics)
    },
  })
const timeZoneReads = ({ log }: DynamicsSimulator) =>
  log.calls().filter((entry) => JSON.stringify(entry).includes('usersettings')).length

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
  expect(timeZoneReads(dynamics)).toBe(1)
})

it('asks nothing about the zone of a user whose browser stands in it', async () => {
  const { dynamics } = await openContactPage({ id: NOTABLE.hotContact })
  await waitFor(() => expect(rows().length).toBeGreaterThan(5), WAIT)
  expect(document.body.textContent).toContain('Monday, November 16')
  expect(timeZoneReads(dynamics)).toBe(0)
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
