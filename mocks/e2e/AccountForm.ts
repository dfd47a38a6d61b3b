import type { Locator, Page } from 'playwright'
import { ContactForm } from './ContactForm'

/** An account form with the Account iFrame in it, in the verbs of a rep. */
export class AccountForm extends ContactForm {
  /** The same form once more in the same browser: another window, or the next visit. */
  async again(): Promise<AccountForm> {
    const url = this.page.url()
    const page: Page = await this.page.context().newPage()
    const form = new AccountForm(page)
    await page.goto(url)
    return form
  }

  /** The tab's process dies, as in a crash: no page of it gets to run another line. */
  async crash(): Promise<void> {
    const crashed = this.page.waitForEvent('crash')
    const debug = await this.page.context().newCDPSession(this.page)
    void debug.send('Page.crash').catch(() => undefined)
    await crashed
    await this.page.close()
  }

  people(): Locator {
    return this.frame.getByRole('table', { name: 'People' }).locator('[role=row][data-key]')
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name, exact: true })
  }

  /** Agrees to the sync of the whole account. */
  async syncAccount(): Promise<void> {
    await this.frame.locator('button:not([aria-disabled])', { hasText: 'Sync This Account' }).click({ timeout: 60_000 })
    await this.frame
      .getByRole('dialog')
      .getByRole('button', { name: /^Sync [\d,]+ people$/ })
      .click({ timeout: 30_000 })
  }

  sync(): Locator {
    return this.frame.getByRole('region', { name: 'Sync', exact: true })
  }

  async syncIs(phase: string, timeout = 60_000): Promise<void> {
    await this.frame.locator(`[data-phase="${phase}"]`).waitFor({ timeout })
  }

  /** A number of the sync's progress, as `12 updated`; 0 when it is not there. */
  async count(word: string): Promise<number> {
    const text = await this.sync().getByRole('list').textContent()
    return Number(new RegExp(`([\\d,]+) ${word}`).exec(text ?? '')?.[1]?.replace(/,/g, '') ?? 0)
  }
}
