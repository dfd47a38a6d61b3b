import type { Locator, Page } from 'playwright'
import { OwnPage } from './OwnPage'

/** A contact or lead form with the Contact/Lead iFrame in it, in the verbs of a rep. */
export class ContactForm extends OwnPage {
  constructor(page: Page) {
    super(page, 'iframe[title="Net-Results"]')
  }

  /** Label over value in the header. */
  fact(label: string | RegExp): Locator {
    return this.frame.getByRole('definition').and(this.frame.getByLabel(label))
  }

  activities(): Locator {
    return this.frame.getByRole('list', { name: 'Activities, newest first' }).getByRole('listitem')
  }

  tools(): Locator {
    return this.frame.getByRole('search')
  }

  async nextRecord(): Promise<void> {
    await this.page.getByRole('button', { name: 'Next record' }).click()
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save', exact: true }).click()
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click()
  }
}
