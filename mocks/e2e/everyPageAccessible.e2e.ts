import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { EVERY_PAGE, onEachTab, openPage } from './everyPage'
import type { OwnPage } from './OwnPage'
import { startStage, type Stage } from './startStage'

/** WCAG 2.5.8, in CSS pixels. */
const SMALLEST_TARGET = 24
/** What is left of 1280 pixels at 400% (WCAG 1.4.10). */
const NARROWEST = 320

let stage: Stage
let page: OwnPage | null = null

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.close())
beforeEach(() => stage.simulator.reset())
afterEach(async () => {
  await page?.close()
  page = null
})

const sidewaysIn = async (of: OwnPage) =>
  (await of.window()).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

it.each(EVERY_PAGE)('has nothing against axe, small targets or moving things on any tab: $name', async (shown) => {
  page = await openPage(stage, shown, {}, { reducedMotion: 'reduce' })
  const opened = page
  await onEachTab(page, shown, async (tab) => {
    expect(await opened.accessibilityFindings(), tab).toEqual([])
    expect(await smallTargets(opened), tab).toEqual([])
    expect(await movingThings(opened), tab).toEqual([])
  })
})

it.each(EVERY_PAGE)('fits 320 pixels, with targets as large as ever: $name', async (shown) => {
  page = await openPage(stage, shown, { width: NARROWEST }, { viewport: { width: 700, height: 900 } })
  const opened = page
  await onEachTab(page, shown, async (tab) => {
    expect(await sidewaysIn(opened), tab).toBeLessThanOrEqual(0)
    expect(await opened.accessibilityFindings(), tab).toEqual([])
    expect(await smallTargets(opened), tab).toEqual([])
  })
})

it.each(EVERY_PAGE)('has nothing against axe in forced colors: $name', async (shown) => {
  page = await openPage(stage, shown, {}, { forcedColors: 'active' })
  const opened = page
  await onEachTab(page, shown, async (tab) => {
    expect(await opened.accessibilityFindings(), tab).toEqual([])
  })
})

// That it can be seen is in focusVisible.long.e2e.ts.
it.each(EVERY_PAGE)('never loses the focus, all the way through: $name', async (shown) => {
  page = await openPage(stage, shown)
  const frame = await page.window()
  await frame.evaluate(() => document.querySelector('main')?.focus())
  const seen = new Set<string>()
  let left = 0
  for (let step = 0; step < 40; step += 1) {
    await page.page.keyboard.press('Tab')
    const at = await frame.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return null
      const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
      const behind = all.filter(
        (one) =>
          one.tabIndex >= 0 &&
          one.checkVisibility({ visibilityProperty: true }) &&
          !one.matches(':disabled') &&
          (element.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      )
      return { name: element.getAttribute('aria-label') ?? element.textContent.slice(0, 40), left: behind.length }
    })
    // Behind the last of it the focus is the app's.
    if (at === null) {
      expect(left, `lost behind ${[...seen].at(-1) ?? ''}`).toBe(0)
      break
    }
    seen.add(at.name)
    left = at.left
  }
  expect(seen.size).toBeGreaterThan(3)
})

/** What can be pressed and is smaller than it may be: links within a sentence, and what has room around it, excepted. */
async function smallTargets(of: OwnPage): Promise<readonly string[]> {
  return (await of.window()).evaluate((least) => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [role="button"], [role="tab"], [role="option"], [tabindex="0"]',
      ),
    ]
    const boxOf = (element: HTMLElement): DOMRect => {
      // A label is part of what it names.
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
      const own = element.getBoundingClientRect()
      const around = label?.getBoundingClientRect() ?? own
      return around.width * around.height > own.width * own.height ? around : own
    }
    const visible = all.filter((element) => {
      const { width, height } = element.getBoundingClientRect()
      return (
        width > 1 &&
        height > 1 &&
        getComputedStyle(element).visibility === 'visible' &&
        element.tabIndex >= 0 &&
        !element.matches(':disabled')
      )
    })
    const middles = visible.map((element) => {
      const box = boxOf(element)
      return { element, box, x: box.left + box.width / 2, y: box.top + box.height / 2 }
    })
    return middles.flatMap(({ element, box, x, y }) => {
      if (box.width >= least - 0.5 && box.height >= least - 0.5) return []
      const inSentence =
        element.tagName === 'A' &&
        getComputedStyle(element).display === 'inline' &&
        (element.parentElement?.textContent.trim().length ?? 0) > element.textContent.trim().length
      if (inSentence) return []
      // WCAG 2.5.8, "spacing": a circle of 24 pixels around it meets no other target.
      const crowded = middles.some(
        (other) =>
          other.element !== element &&
          !other.element.contains(element) &&
          !element.contains(other.element) &&
          x + least / 2 > other.box.left &&
          x - least / 2 < other.box.right &&
          y + least / 2 > other.box.top &&
          y - least / 2 < other.box.bottom,
      )
      return crowded ? [`${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 140)}`] : []
    })
  }, SMALLEST_TARGET)
}

/** What moves although nobody wants it to: animations and transitions that take longer than a blink. */
async function movingThings(of: OwnPage): Promise<readonly string[]> {
  return (await of.window()).evaluate(() => {
    const seconds = (value: string) =>
      Math.max(...value.split(',').map((one) => parseFloat(one) * (one.includes('ms') ? 0.001 : 1)))
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(element)
      const animated = animationName !== 'none' && seconds(animationDuration) > 0.1
      return animated || seconds(transitionDuration) > 0.1
        ? [`${animationName} ${animationDuration} ${transitionDuration}: ${element.outerHTML.slice(0, 140)}`]
        : []
    })
  })
}
