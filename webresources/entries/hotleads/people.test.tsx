import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { NOTABLE } from '../../../mocks/world/notable'
import {
  DAY,
  nameOf,
  names,
  openHotLeads,
  RECENT,
  rowOf,
  rowsOf,
  SCORES,
  tile,
  VISITORS,
  WAIT,
} from './openHotLeads.testing'

it('pins, snoozes, shows who is hidden, and brings back who jumps', async () => {
  const opened = await openHotLeads()
  const user = userEvent.setup()
  await rowsOf(SCORES, 8)
  const [first, second] = names(SCORES)
  if (first === undefined || second === undefined || first === null || second === null)
    throw new Error('There are rows.')
  const act = async (name: string, action: string) => {
    await user.click(within(rowOf(SCORES, name)).getByRole('button', { name: `More: ${name}` }))
    await user.click(within(rowOf(SCORES, name)).getByRole('button', { name: action }))
  }
  await act(second, 'Pin')
  await waitFor(() => expect(names(SCORES)[0]).toBe(second), WAIT)
  await act(first, 'Snooze 1 Week')
  await waitFor(() => expect(names(SCORES)).not.toContain(first), WAIT)
  expect(names(VISITORS)).not.toContain(first)
  expect(names(RECENT)).not.toContain(first)
  await user.click(within(tile(SCORES)).getByRole('button', { name: 'Show 1 Snoozed' }))
  expect(names(SCORES)).toContain(first)
  const hidden = opened.mine.find((contact) => nameOf(contact) === first)
  opened.unmount()

  const again = await openHotLeads()
  await rowsOf(SCORES, 8)
  expect(names(SCORES)).not.toContain(first)
  expect(names(SCORES)[0]).toBe(second)
  const stored = again.simulator.store.contacts.get(hidden?.id ?? 0)
  stored?.adjustments.push({ overlayId: 12, at: again.clock.now(), by: 10 })
  await user.click(screen.getByRole('button', { name: 'Refresh' }))
  await waitFor(() => expect(names(SCORES)).toContain(first), WAIT)
  expect(rowOf(SCORES, first).textContent).toContain('Back from snooze')
  again.unmount()

  const later = await openHotLeads()
  later.clock.advance(8 * DAY)
  await waitFor(() => expect(names(SCORES)).toContain(first), WAIT)
})

it('opens the record that carries the address', async () => {
  const { dynamics } = await openHotLeads()
  const user = userEvent.setup()
  await rowsOf(SCORES, 8)
  await user.click(within(rowOf(SCORES, 'Priya Raghavan')).getByRole('button', { name: 'Priya Raghavan' }))
  await waitFor(() => {
    const opened = dynamics.log.calls().find(({ name }) => name === 'Xrm.Navigation.openForm')
    expect(opened?.question).toEqual({ entityName: 'contact', entityId: NOTABLE.hotContact })
  }, WAIT)
})

it('asks which of several records is meant, and offers a lead when there is none', async () => {
  const { dynamics, mine } = await openHotLeads()
  const user = userEvent.setup()
  await rowsOf(SCORES, 8)
  const others = dynamics.store.rows('contact').filter((row) => row['contactid'] !== NOTABLE.hotContact)
  const twin = String(others[0]?.['contactid'])
  dynamics.store.change('contact', twin, { emailaddress1: 'priya.raghavan@haldenwater.example', statecode: 1 })
  await user.click(within(rowOf(SCORES, 'Priya Raghavan')).getByRole('button', { name: 'Priya Raghavan' }))
  const dialog = await screen.findByRole('dialog', { name: 'Open Priya Raghavan' }, WAIT)
  expect(within(dialog).getAllByRole('listitem')).toHaveLength(2)
  expect(within(dialog).getAllByRole('listitem')[1]?.textContent).toContain('Inactive')
  await user.click(within(dialog).getByRole('button', { name: /^Priya Raghavan/ }))
  await waitFor(
    () => expect(dynamics.log.calls().some(({ name }) => name === 'Xrm.Navigation.openForm')).toBe(true),
    WAIT,
  )

  const [, second] = names(SCORES).filter((name) => name !== 'Priya Raghavan')
  const known = mine.find((contact) => nameOf(contact) === second)?.attributes
  const lonely = dynamics.store.rows('contact').find((row) => row['fullname'] === second)
  const lead = dynamics.store.rows('lead').find((row) => row['fullname'] === second)
  if (lonely !== undefined) dynamics.store.change('contact', String(lonely['contactid']), { emailaddress1: null })
  if (lead !== undefined) dynamics.store.change('lead', String(lead['leadid']), { emailaddress1: null })
  await user.click(within(rowOf(SCORES, second ?? '')).getByRole('button', { name: second ?? '' }))
  await screen.findByRole('dialog', { name: `${second} is not in Dynamics yet` }, WAIT)
  await user.click(screen.getByRole('button', { name: 'Create Lead' }))
  await waitFor(() => {
    const created = dynamics.log.calls().filter(({ name }) => name === 'Xrm.Navigation.openForm')[1]
    expect(created?.question).toEqual({
      options: { entityName: 'lead' },
      parameters: {
        firstname: known?.['First Name'],
        lastname: known?.['Last Name'],
        emailaddress1: known?.['Email Address'],
        jobtitle: known?.['Title'],
        companyname: known?.['Company Name'],
      },
    })
  }, WAIT)
})

it('previews a person in place', async () => {
  await openHotLeads()
  const user = userEvent.setup()
  await rowsOf(SCORES, 8)
  await user.click(within(rowOf(SCORES, 'Priya Raghavan')).getByRole('button', { name: 'More: Priya Raghavan' }))
  await user.click(within(rowOf(SCORES, 'Priya Raghavan')).getByRole('button', { name: 'Preview' }))
  const dialog = await screen.findByRole('dialog', { name: 'Priya Raghavan' }, WAIT)
  await within(dialog).findByText('Mailable', {}, WAIT)
  await within(dialog).findByRole('table', { name: 'Visits' }, WAIT)
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), WAIT)
})
