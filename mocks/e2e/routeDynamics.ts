import type { Page } from 'playwright'

/**
 * Lets the simulated Dynamics, which lives in the page of the preview, answer by address too where no service worker
 * does (`api=network`): `/api/data/v9.2/…` and `ClientGlobalContext.js.aspx`.
 */
export async function routeDynamics(page: Page): Promise<void> {
  await page.route(/\/api\/data\/v9\.2\/|\/ClientGlobalContext\.js\.aspx$/, async (route) => {
    const request = route.request()
    const asked = { url: request.url(), method: request.method(), headers: request.headers(), body: request.postData() }
    try {
      await route.fulfill(
        await page.evaluate(async (plain) => {
          if (window.preview === undefined) throw new Error('The preview has not started.')
          return window.preview.answerDynamics(plain)
        }, asked),
      )
    } catch (error) {
      // A test may close its page while a request is under way: nobody waits for the answer then.
      if (!(error instanceof Error && error.message.includes('has been closed'))) throw error
    }
  })
}
