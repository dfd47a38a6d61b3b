import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import type { StoredContact } from '../../../mocks/net-results/store/Store'
import { openAppPage, type AppOpening } from '../../parts/people/openAppPage.testing'
import { HotLeadsPage } from './HotLeadsPage'

export const WAIT = { timeout: 8_000 }
export const DAY = 86_400_000
export const openHotLeads = (opening: AppOpening = {}) => openAppPage(opening, (props) => <HotLeadsPage {...props} />)
export const tile = (name: string) => screen.getByRole('region', { name })
export const VISITORS = 'Most Active Visitors'
export const SCORES = 'Top Lead Scores'
export const RECENT = 'Recent Activity'
export const nameOf = ({ attributes }: StoredContact) =>
  `${attributes['First Name'] ?? ''} ${attributes['Last Name'] ?? ''}`
export const cause = () => document.querySelector('[data-cause]')?.getAttribute('data-cause')

/** Names in the order of the rows. */
export const names = (region: string) =>
  within(tile(region))
    .queryAllByRole('listitem')
    .map((row) => within(row).getAllByRole('button')[0]?.textContent)

export const rowOf = (region: string, name: string) => {
  const row = within(tile(region))
    .getAllByRole('listitem')
    .find((one) => within(one).queryByRole('button', { name }) !== null)
  if (row === undefined) throw new Error(`${name} is not in ${region}.`)
  return row
}

/** Waits until a tile has so many rows. */
export const rowsOf = async (region: string, count: number) =>
  waitFor(() => expect(names(region)).toHaveLength(count), WAIT)

/** Chooses a segment as a rep does. */
export async function choose(user: ReturnType<typeof userEvent.setup>, segment: string) {
  const field = await screen.findByRole('combobox', { name: 'Segment' }, WAIT)
  await user.click(field)
  await user.keyboard(segment)
  await user.click(await screen.findByRole('option', { name: segment }, WAIT))
}
