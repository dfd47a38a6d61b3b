/** Milliseconds after which nobody waits for a frame any more: a frame that is not displayed draws none. */
const PATIENCE = 100

/**
 * Runs the page's scripts once the shell has been painted, in the order in which the shell names them as preloaded. A script
 * that comes out of the cache would otherwise run before the first frame, and the rep would look at nothing until it has
 * run. The shell of the sources loads them by itself.
 *
 * @param before address of a script that runs before it; when that one cannot be loaded, the page starts all the same
 */
export function startAfterPaint(window: Window, before: string | null = null): void {
  const { document } = window
  const start = () => {
    if (!hasStyles(document)) return window.addEventListener('load', start)
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="script"]')]
    const preloaded = links.filter(({ href }) => href !== before)
    if (preloaded.length === 0) return
    for (const address of [...(before === null ? [] : [before]), ...preloaded.map(({ href }) => href)]) {
      const script = document.createElement('script')
      script.src = address
      // In this order, whichever comes first.
      script.async = false
      // English then, and to be read as English.
      if (address === before) script.onerror = () => Object.assign(document.documentElement, { lang: 'en', dir: 'ltr' })
      document.head.append(script)
    }
    for (const link of preloaded) link.remove()
    openStorage(window)
  }
  document.addEventListener('DOMContentLoaded', () => {
    // After the frame, not in it.
    window.requestAnimationFrame(() => window.setTimeout(start))
    window.setTimeout(start, PATIENCE)
  })
}

/** A sheet behind the shell holds up no frame, but what the page draws would stand there without it. */
const hasStyles = (document: Document) =>
  document.readyState === 'complete' ||
  [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(({ sheet }) => sheet !== null)

/** The browser reads a site's storage from the disk at the first look, and everything waits: not while the page starts. */
function openStorage(window: Window): void {
  try {
    void [window.sessionStorage.length, window.localStorage.length]
  } catch {
    // Blocked: the page does without.
  }
}
