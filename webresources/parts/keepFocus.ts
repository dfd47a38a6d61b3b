/** What a person who works by keyboard or by ear takes for a place. */
const PLACES = 'main, section, aside, dialog, [role="tabpanel"], [tabindex]'

/**
 * Never lets the focus fall back to the top of the page when what had it goes away, be it a row, a button that has done
 * its work or a whole view: it moves to the nearest place around it that is still there, so that the next Tab goes on
 * from there. Whoever knows a better place takes it first. Returns what ends it.
 */
export function keepFocus(root: HTMLElement): () => void {
  let held: readonly HTMLElement[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const hold = ({ target }: Event) => {
    held = target instanceof HTMLElement ? [target, ...around(target)] : []
  }
  const isLost = () => document.activeElement?.matches('body, :disabled') !== false
  const check = () => {
    const [last] = held
    // Whoever clicks beside everything, or works in another frame, has not lost anything.
    if (last === undefined || !isLost() || !document.hasFocus() || isThere(last)) return
    const place = held.find((element) => isThere(element) && element.matches(PLACES))
    if (place === undefined) return
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1
    place.focus({ preventScroll: true })
  }
  const observer = new MutationObserver(() => {
    if (!isLost()) return
    clearTimeout(timer)
    timer = setTimeout(check)
  })
  root.addEventListener('focusin', hold)
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ['disabled', 'hidden', 'open'] })
  return () => {
    clearTimeout(timer)
    observer.disconnect()
    root.removeEventListener('focusin', hold)
  }

  function around(element: HTMLElement): readonly HTMLElement[] {
    const { parentElement } = element
    return parentElement === null || element === root ? [] : [parentElement, ...around(parentElement)]
  }
}

function isThere(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && element.getClientRects().length > 0
}
