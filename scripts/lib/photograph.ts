import { chromium, type Browser, type Page } from 'playwright'
import { buildPreview, PREVIEW_OUT } from './buildPreview'
import { CHROMIUM_FLAGS, findChromium } from './findChromium'
import { servePreview } from './servePreview'
import { answerBuilt } from './servePreviewBuilt'
import { newestPackage, readPackageFile } from './servePreviewPackage'

/** Lets `work` look at the newest package in the preview, with a browser of its own; ends both. */
export async function withPreview(work: (browser: Browser, url: string) => Promise<void>): Promise<void> {
  const served = readPackageFile(newestPackage('dist', 'FunnelVisionMarketingAutomation'))
  await buildPreview()
  const preview = await servePreview({
    port: 0,
    answers: () => ({ answer: (pathname) => answerBuilt(pathname, served, PREVIEW_OUT) }),
  })
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_FLAGS] })
  try {
    await work(browser, preview.url)
  } finally {
    await browser.close()
    await preview.close()
  }
}

/** The page as it is once two looks a second apart see the same. */
export async function photograph(page: Page): Promise<Buffer> {
  // Nothing is hovered.
  await page.mouse.move(0, 0)
  const look = () => page.screenshot({ animations: 'disabled', caret: 'hide' })
  let before = await look()
  for (let looks = 0; looks < 15; looks++) {
    await page.waitForTimeout(1_000)
    const now = await look()
    if (now.equals(before)) break
    before = now
  }
  return before
}
