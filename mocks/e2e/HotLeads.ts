import type { Locator, Page } from 'playwright'
import { OwnPage } from './OwnPage'

export type HotTile = 'Most Active Visitors' | 'Top Lead Scores' | 'Recent Activity'

/** The dashboard tile Hot Leads Breakdown, in the verbs of a rep. */
export class HotLeads extends OwnPage {
  constructor(page: Page) {
    super(page, 'main iframe')
  }

  tile(name: HotTile): Locator {
    return this.frame.getByRole('region', { name })
  }

  rows(tile: HotTile): Locator {
    return this.tile(tile).getByRole('list', { name: tile }).getByRole('listitem')
  }

  row(tile: HotTile, person: string): Locator {
    return this.rows(tile).filter({ has: this.page.getByRole('button', { name: person, exact: true }) })
  }

  /** Names in the order of the rows, once there are any. */
  async names(tile: HotTile): Promise<string[]> {
    await this.rows(tile).first().waitFor({ timeout: 30_000 })
    return this.rows(tile).locator('button:first-of-type[title]').allTextContents()
  }

  /** What the last line of a tile says of how much shows. */
  foot(tile: HotTile): Locator {
    return this.tile(tile)
      .getByText(/\d+ of \d+|at least|Checked/)
      .last()
  }

  async chooseSegment(name: string): Promise<void> {
    await this.frame.getByRole('combobox', { name: 'Segment' }).click()
    await this.page.keyboard.type(name)
    await this.frame.getByRole('option', { name }).click()
  }

  async choosePeriod(label: string): Promise<void> {
    await this.frame.getByRole('combobox', { name: 'Period' }).selectOption({ label })
  }

  /** One of the things behind *More* of a row. */
  async act(tile: HotTile, person: string, action: string): Promise<void> {
    const row = this.row(tile, person)
    await row.hover()
    await row.getByRole('button', { name: `More: ${person}` }).click()
    await row.getByRole('button', { name: action }).click()
  }

  async openPerson(tile: HotTile, person: string): Promise<void> {
    await this.row(tile, person).getByRole('button', { name: person, exact: true }).click()
  }

  async refresh(): Promise<void> {
    await this.frame.getByRole('button', { name: 'Refresh' }).click()
  }

  dialog(name: string | RegExp): Locator {
    return this.frame.getByRole('dialog', { name })
  }
}
