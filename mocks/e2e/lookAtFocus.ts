import type { OwnPage } from './OwnPage'

export interface FocusLook {
  /** How many kinds of things that can have the focus were looked at, one of each. */
  readonly kinds: number
  /** Names of those that do not show that they have it. */
  readonly unmarked: readonly string[]
}

/**
 * Whether everything that can have the focus, in the topmost dialog if there is one, looks other with it than without.
 *
 * @param forced only what is sure to be seen in forced colors counts: outlines and borders
 */
export async function lookAtFocus(page: OwnPage, forced: boolean): Promise<FocusLook> {
  const frame = await page.window()
  await frame.evaluate(() => document.querySelector('main')?.focus())
  // The browser shows the focus of whoever uses the keyboard.
  await page.page.keyboard.press('Tab')
  return frame.evaluate(async (forced) => {
    const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"], [role="tab"]'
    const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const isSeen = (color: string) => !/^(transparent|rgba\(.*, 0\))$/.test(color)
    /** Each line and shadow that can be seen on it, and on what is directly around it. */
    const marksOf = (element: Element) => {
      const around = [element, element.parentElement, element.parentElement?.parentElement]
      const marks = around.flatMap((one, level) => {
        if (!one) return []
        return [null, '::before', '::after'].flatMap((pseudo) => {
          const style = getComputedStyle(one, pseudo)
          if (pseudo !== null && style.content === 'none') return []
          const name = `${level}${pseudo ?? ''}`
          const outline = `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`
          const hasOutline = style.outlineStyle !== 'none' && style.outlineWidth !== '0px' && isSeen(style.outlineColor)
          const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).flatMap((side) => {
            const [width, kind, color] = [
              style[`border${side}Width`],
              style[`border${side}Style`],
              style[`border${side}Color`],
            ]
            return kind !== 'none' && width !== '0px' && isSeen(color)
              ? [`${name} ${side} ${width} ${kind} ${color} ${style.transform}`]
              : []
          })
          return [
            ...(hasOutline ? [`${name} ${outline}`] : []),
            ...(!forced && style.boxShadow !== 'none' ? [`${name} ${style.boxShadow}`] : []),
            ...(forced || style.textDecorationLine === 'none'
              ? []
              : [`${name} ${style.textDecorationLine} ${style.textDecorationStyle} ${style.textDecorationColor}`]),
            ...sides,
          ]
        })
      })
      return new Set(marks)
    }
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
    const kinds = new Map<string, HTMLElement>()
    for (const element of top.querySelectorAll<HTMLElement>(FOCUSABLE)) {
      const isThere = element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
      const kind = `${element.tagName} ${element.className} in ${element.parentElement?.className ?? ''}`
      if (isThere && !element.matches(':disabled') && !kinds.has(kind)) kinds.set(kind, element)
    }
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    await frames()
    const before = new Map([...kinds.values()].map((element) => [element, marksOf(element)]))
    const unmarked: string[] = []
    for (const [element, without] of before) {
      // What is in a menu can only be reached once that is open.
      const menu = element.closest('details')
      if (menu !== null && element.tagName !== 'SUMMARY') menu.open = true
      element.focus()
      let isMarked = false
      // A busy machine draws a few frames before a mark has come all the way.
      for (let look = 0; look < 10 && !isMarked; look += 1) {
        await frames()
        isMarked = [...marksOf(element)].some((mark) => !without.has(mark))
      }
      if (element.isConnected && !(isMarked && document.activeElement === element))
        unmarked.push(
          `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)}`,
        )
    }
    return { kinds: kinds.size, unmarked }
  }, forced)
}
