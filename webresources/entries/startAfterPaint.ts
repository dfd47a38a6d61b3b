/** Milliseconds after which nobody waits for a frame any more: a frame that is not displayed draws none. */
const PATIENCE = 100

/**
 * Loads the page's scripts once the shell has been painted, and runs them in the order in which the shell names them
 * (`data-run`). A script that comes out of the cache would otherwise run before the first frame, and the rep would look at
 * nothing until it has run; one that comes over the line takes its time from the painting. The shell of the sources loads
 * them by itself.
 *
 * @param before address of a script that runs before it; when that one cannot be loaded, the page starts all the same
 */
export function startAfterPaint(window: Window, before: string | null = null): void {
  const { document } = window
  const named = () => [...document.querySelectorAll<HTMLLinkElement>('link[data-run]')]
  const load = () => {
    for (const link of named()) if (link.rel === '') Object.assign(link, { as: 'script', rel: 'preload' })
  }
  const run = () => {
    load()
    if (!hasStyles(document)) return window.addEventListener('load', run)
    const links = named()
    if (links.length === 0) return
    for (const address of [...(before === null ? [] : [before]), ...links.map(({ href }) => href)]) {
      const script = document.createElement('script')
      script.src = address
      // In this order, whichever comes first.
      script.async = false
      // English then, and to be read as English.
      if (address === before) script.onerror = () => Object.assign(document.documentElement, { lang: 'en', dir: 'ltr' })
      document.head.append(script)
    }
    for (const link of links) link.remove()
    openStorage(window)
  }
  // The parser waits for the styles of the page, behind what the first frame shows.
  afterFrame(window, load)
  document.addEventListener('DOMContentLoaded', () => afterFrame(window, run))
}

/** After the frame, not in it. */
function afterFrame(window: Window, task: () => void): void {
  window.requestAnimationFrame(() => window.setTimeout(task))
  window.setTimeout(task, PATIENCE)
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
