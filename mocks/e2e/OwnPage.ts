import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { ConsoleMessage, Frame, FrameLocator, Locator, Page } from 'playwright'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** One of our pages inside the simulated app, wherever it stands there. */
export class OwnPage {
  /** What the browser complained about: console errors, uncaught errors, violations of the content security policy. */
  readonly complaints: string[] = []
  readonly console: string[] = []
  readonly page: Page
  readonly frame: FrameLocator

  /** @param frame selector of the frame in which our page is */
  constructor(page: Page, frame: string) {
    this.page = page
    this.frame = page.frameLocator(frame)
    page.on('pageerror', (error) => this.complaints.push(error.message))
    page.on('console', (message: ConsoleMessage) => {
      this.console.push(message.text())
      if (/Content Security Policy/i.test(message.text())) this.complaints.push(message.text())
    })
  }

  /** The page's own window, once it has been loaded. */
  async window(): Promise<Frame> {
    // A frame has a body before it has its address.
    for (let looks = 0; looks < 100; looks += 1) {
      await this.frame.locator('body').waitFor()
      const frame = this.page.frames().find((candidate) => candidate.url().includes('/WebResources/'))
      if (frame !== undefined) return frame
      await this.page.waitForTimeout(50)
    }
    throw new Error('The form has no page of ours.')
  }

  /** What stands on the page, wherever; what is only said stands a second time in the live region, if for long enough. */
  text(text: string | RegExp, options: { readonly exact?: boolean } = {}): Locator {
    return this.frame.getByText(text, options).and(this.page.locator(':not([data-live] *)'))
  }

  /** The state that the page is in, by its stable name. */
  state(): Locator {
    return this.frame.locator('[data-cause]')
  }

  async cause(): Promise<string | null> {
    return this.state().first().getAttribute('data-cause')
  }

  async heading(): Promise<string | null> {
    return this.state().first().getByRole('heading').textContent()
  }

  /** A tab of our page, not of the form. */
  async openPanel(name: string): Promise<void> {
    await this.frame.getByRole('tab', { name }).click()
  }

  /** Violations of WCAG 2.2 A and AA and of best practice inside the page, as `rule: element`. */
  async accessibilityFindings(): Promise<string[]> {
    const frame = await this.window()
    // Through the debugger, so that the page's own content security policy stays as it is.
    return frame.evaluate(async (source) => {
      if (!('axe' in window)) new Function(source)()
      const { axe } = window as unknown as {
        axe: {
          run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
        }
      }
      const { violations } = await axe.run(document, {
        resultTypes: ['violations'],
        rules: { 'page-has-heading-one': { enabled: false } },
      })
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
    }, AXE)
  }

  async close(): Promise<void> {
    await this.page.context().close()
  }
}
