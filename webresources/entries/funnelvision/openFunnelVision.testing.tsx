import { screen, waitFor, within } from '@testing-library/react'
import { expect } from 'vitest'
import type { StoredContact } from '../../../mocks/net-results/store/Store'
import { openAppPage, type AppOpening } from '../../parts/people/openAppPage.testing'
import { FunnelVisionPage } from './FunnelVisionPage'

export const WAIT = { timeout: 8_000 }

export const openFunnelVision = (opening: AppOpening = {}) =>
  openAppPage(opening, (props) => <FunnelVisionPage {...props} />)

export const nameOf = ({ attributes }: StoredContact) =>
  `${attributes['First Name'] ?? ''} ${attributes['Last Name'] ?? ''}`

/** The rows of a table that are in the document, in their order on the page. */
export function rowsOf(table: string): readonly HTMLElement[] {
  return within(screen.getByRole('table', { name: table }))
    .getAllByRole('row')
    .filter((row) => row.hasAttribute('data-key'))
    .sort((a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')))
}

/** What stands in one column of the rows that are in the document. */
export function column(table: string, name: string): readonly string[] {
  const heads = within(screen.getByRole('table', { name: table })).getAllByRole('columnheader')
  const at = heads.findIndex((head) => head.textContent === name)
  if (at === -1) throw new Error(`The table ${table} has no column ${name}.`)
  return rowsOf(table)
    .filter((row) => within(row).queryAllByRole('cell').length === heads.length)
    .map((row) => within(row).getAllByRole('cell')[at]?.textContent ?? '')
}

/** Waits until a table shows what was asked for. */
export async function settled(table: string) {
  await screen.findByRole('table', { name: table }, WAIT)
  await waitFor(() => {
    expect(screen.getByRole('table', { name: table }).getAttribute('aria-busy')).toBeNull()
    expect(rowsOf(table).length).toBeGreaterThan(0)
  }, WAIT)
}

/** What the foot says of the rows: `34 of 34 people`. */
export const amount = (table: string) =>
  screen.getByRole('region', { name: table }).textContent?.match(/[\d,]+ of [\d,]+ (?:people|visits|emails)/)?.[0]
