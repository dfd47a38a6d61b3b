import type { Locator } from 'playwright'
import type { ContactForm } from './ContactForm'
import { OwnPage } from './OwnPage'
import { PreviewPage } from './PreviewPage'

export const CONSOLE_PAGE = 'nr_/pages/console.html'

/** The integration console in the app, in the verbs of an administrator and of a rep. */
export class Console extends OwnPage {
  /** What a contact form in the same world is, once one has been opened. */
  readonly form: ContactForm
  readonly preview: PreviewPage

  constructor(form: ContactForm) {
    super(form.page, 'main iframe')
    this.form = form
    this.preview = new PreviewPage(form.page)
  }

  /** The same world, another user; the page loads anew. Needs the developer panel. */
  async signInAs(name: string): Promise<void> {
    await this.preview.choose('Signed in as', name)
  }

  sharing(): Locator {
    return this.frame.getByRole('region', { name: 'Passwords of reps' })
  }

  /** How something ended. */
  result(words: string | RegExp): Locator {
    return this.frame.locator('[data-tone]').filter({ hasText: words })
  }

  async press(name: string): Promise<void> {
    await this.frame.getByRole('button', { name, exact: true }).click()
  }

  async enter(userName: string, password: string): Promise<void> {
    await this.frame.getByLabel(/^User name/).fill(userName)
    await this.frame.getByLabel(/^Password/).fill(password)
  }

  /** Goes to a form in the same world, on the tab of our page. */
  async openContact(id: string): Promise<void> {
    await this.page.evaluate((entityId) => {
      void window.preview?.session.dynamics.xrm.Navigation.openForm({ entityName: 'contact', entityId })
    }, id)
    await this.preview.openTab('Net-Results')
  }

  /** Goes to another page of the app, in the same world. */
  async openPage(webresourceName: string): Promise<void> {
    await this.page.evaluate((name) => {
      void window.preview?.session.dynamics.xrm.Navigation.navigateTo({
        pageType: 'webresource',
        webresourceName: name,
      })
    }, webresourceName)
  }
}
