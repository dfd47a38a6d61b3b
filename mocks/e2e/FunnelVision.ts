import type { Locator, Page } from 'playwright'
import { OwnPage } from './OwnPage'

export type FunnelTable = "Who's Hot" | 'Prospect Activity' | 'Anonymous Visitors' | 'My Emails'

/** The page Funnel Vision, in the verbs of a rep. */
export class FunnelVision extends OwnPage {
  constructor(page: Page) {
    super(page, 'main iframe')
  }

  table(name: FunnelTable): Locator {
    return this.frame.getByRole('table', { name })
  }

  /** The rows that are in the document, in the order in which they stand on the page. */
  async rows(name: FunnelTable): Promise<Locator[]> {
    const rows = await this.table(name).locator('[role=row][data-key]').all()
    const places = await Promise.all(rows.map(async (row) => Number(await row.getAttribute('data-index'))))
    return rows
      .map((row, index) => ({ row, place: places[index] ?? 0 }))
      .sort((a, b) => a.place - b.place)
      .map(({ row }) => row)
  }

  /** Waits until the table shows what was asked for. */
  async settle(name: FunnelTable): Promise<void> {
    await this.table(name).locator('[role=row][data-key]').first().waitFor({ timeout: 30_000 })
    await this.table(name).and(this.frame.locator(':not([aria-busy])')).waitFor()
  }

  /** What stands in one column, row by row. */
  async column(table: FunnelTable, column: string): Promise<string[]> {
    await this.settle(table)
    return this.table(table).evaluate((element, name) => {
      const heads = [...element.querySelectorAll('[role=columnheader]')].map((head) => head.textContent)
      const at = heads.indexOf(name)
      return [...element.querySelectorAll<HTMLElement>('[role=row][data-key]')]
        .sort((a, b) => Number(a.dataset['index']) - Number(b.dataset['index']))
        .flatMap((row) => {
          const cells = row.querySelectorAll('[role=cell]')
          return cells.length === heads.length ? [cells[at]?.textContent ?? ''] : []
        })
    }, column)
  }

  head(table: FunnelTable, column: string): Locator {
    return this.table(table).getByRole('columnheader', { name: column, exact: true })
  }

  async sortBy(table: FunnelTable, column: string): Promise<void> {
    await this.head(table, column).getByRole('button', { name: column }).click()
    await this.settle(table)
  }

  /** What the foot says of the rows: `50 of 2,584 people`. */
  amount(table: FunnelTable): Locator {
    return this.frame
      .getByRole('region', { name: table })
      .getByText(/[\d,]+ of [\d,]+ (people|visits|emails)/)
      .last()
  }

  async open(tab: FunnelTable): Promise<void> {
    await this.openPanel(tab)
    await this.settle(tab)
  }

  async choose(field: string, label: string): Promise<void> {
    await this.frame.getByRole('combobox', { name: field, exact: true }).selectOption({ label })
  }

  async tick(...people: readonly string[]): Promise<void> {
    for (const person of people)
      await this.frame
        .getByRole('checkbox', { name: `Select ${person}` })
        .first()
        .check()
  }

  async press(name: string | RegExp): Promise<void> {
    await this.frame.getByRole('button', { name, exact: true }).click()
  }

  /** A choice with a list that can be searched. */
  async pick(field: string, choice: RegExp): Promise<void> {
    await this.frame.getByRole('combobox', { name: field }).click()
    await this.frame.getByRole('option', { name: choice }).first().click()
  }

  async openDetails(person: string): Promise<Locator> {
    await this.frame.getByRole('button', { name: person, exact: true }).first().click()
    const details = this.frame.getByRole('region', { name: person })
    await details.waitFor()
    return details
  }

  dialog(): Locator {
    return this.frame.getByRole('dialog')
  }

  async scrollToEnd(): Promise<void> {
    const own = await this.window()
    await own.evaluate(() => {
      window.scrollTo(0, document.documentElement.scrollHeight)
    })
  }

  /** Pixels by which the page is wider than its window. */
  async overflow(): Promise<number> {
    const own = await this.window()
    return own.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  }
}
