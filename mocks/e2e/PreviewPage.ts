import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright'

/** The preview, in the verbs of a developer. */
export class PreviewPage {
  /** Errors that nobody has caught, in the preview and in its frames. */
  readonly errors: string[] = []
  readonly page: Page
  /** The page of the package that is on screen. */
  readonly frame: FrameLocator
  readonly panel: Locator

  constructor(page: Page) {
    this.page = page
    this.frame = page.frameLocator('main iframe')
    this.panel = page.getByRole('complementary', { name: 'Developer panel' })
    page.on('pageerror', (error) => this.errors.push(error.message))
  }

  static async open(context: BrowserContext, origin: string, search = ''): Promise<PreviewPage> {
    const preview = new PreviewPage(await context.newPage())
    await preview.go(origin, search)
    return preview
  }

  async go(origin: string, search: string, timeout = 30_000): Promise<void> {
    await this.page.goto(`${origin}/${search}`, { timeout })
    await this.panel.waitFor({ timeout })
  }

  /** What stands in the address after the question mark. */
  search(): string {
    return new URL(this.page.url()).search
  }

  async choose(label: string, option: string): Promise<void> {
    await this.panel.getByLabel(label, { exact: true }).selectOption({ label: option })
  }

  async chosen(label: string): Promise<string> {
    const select = this.panel.getByLabel(label, { exact: true })
    return (await select.locator('option:checked').textContent()) ?? ''
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click()
  }

  /** Presses a button of the app, not of a page. */
  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click()
  }

  /** A column of the form. */
  column(label: string): Locator {
    return this.page.getByRole('article', { name: 'Form' }).getByLabel(label, { exact: true })
  }

  /** Label over value in the header of the Contact/Lead iFrame. */
  fact(label: string | RegExp): Locator {
    return this.frame.getByRole('definition').and(this.frame.getByLabel(label))
  }

  service(): Locator {
    return this.panel.getByRole('region', { name: 'The service of Net-Results' })
  }

  /** What Net-Results has of the person on the form, by label. */
  async atNetResults(): Promise<Record<string, unknown>> {
    const text = await this.service().locator('details', { hasText: 'This person' }).locator('pre').textContent()
    return JSON.parse(text ?? '{}') as Record<string, unknown>
  }

  requests(to: 'Net-Results' | 'Dynamics'): Locator {
    return this.panel.getByRole('region', { name: `Requests to ${to}` }).getByRole('listitem')
  }
}
