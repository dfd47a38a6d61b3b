import { readFile } from 'node:fs/promises'
import type { Locator } from 'playwright'
import { ContactForm } from './ContactForm'

/** What the page says has become of one person, as its file has it. */
export interface SyncResult {
  readonly result: string
  readonly reason: string
}

/** An account form with the Account iFrame in it, in the verbs of a rep. */
export class AccountForm extends ContactForm {
  /** The same form once more in the same browser: another window, or the next visit. */
  async again(): Promise<AccountForm> {
    const form = new AccountForm(await this.page.context().newPage())
    await form.page.goto(this.page.url())
    return form
  }

  /** The tab is closed, or its process dies: then no page of it gets to run another line. */
  async die(how: 'closed' | 'crashed'): Promise<void> {
    if (how === 'crashed') {
      const crashed = this.page.waitForEvent('crash')
      const debug = await this.page.context().newCDPSession(this.page)
      void debug.send('Page.crash').catch(() => undefined)
      await crashed
    }
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

  /** What has the focus in the page, by its words; `null` = nothing. */
  async focused(): Promise<string | null> {
    const frame = await this.window()
    return frame.evaluate(() =>
      document.activeElement === null || document.activeElement === document.body
        ? null
        : document.activeElement.textContent,
    )
  }

  /** Goes on with the Tab key until that has the focus. @throws Error when it never gets it */
  async tabTo(words: string): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      if ((await this.focused()) === words) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`The keyboard does not get to “${words}”.`)
  }

  /** The file with everybody's result, by record id. */
  async results(): Promise<ReadonlyMap<string, SyncResult>> {
    const coming = this.page.waitForEvent('download')
    await this.button('Export CSV').click()
    const rows = readCsv(await readFile(await (await coming).path(), 'utf8'))
    return new Map(rows.slice(1).map((cells) => [cells[5] ?? '', { result: cells[2] ?? '', reason: cells[3] ?? '' }]))
  }

  /** Bytes of JavaScript objects in use, and elements in the page's own document, after a garbage collection. */
  async memory(): Promise<{ readonly heap: number; readonly elements: number }> {
    const debug = await this.page.context().newCDPSession(this.page)
    await debug.send('HeapProfiler.collectGarbage')
    const { usedSize } = await debug.send('Runtime.getHeapUsage')
    await debug.detach()
    const elements = await (await this.window()).evaluate(() => document.querySelectorAll('*').length)
    return { heap: usedSize, elements }
  }
}

/** RFC 4180. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const [, cell = '', end] of text.replace('\uFEFF', '').matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}
