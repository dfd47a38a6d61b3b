/** Milliseconds after which nobody waits for a frame any more: a frame that is not displayed draws none. */
const PATIENCE = 100

/**
 * Runs the page's script once the shell has been painted. A script that comes out of the cache would otherwise run before
 * the first frame, and the rep would look at nothing until it has run. The built shell names the script as preloaded; the
 * shell of the sources loads it by itself.
 */
export function startAfterPaint(window: Window): void {
  const { document } = window
  const start = () => {
    const preloaded = document.querySelector<HTMLLinkElement>('link[rel="preload"][as="script"]')
    if (preloaded === null) return
    const script = document.createElement('script')
    script.src = preloaded.href
    document.head.append(script)
    preloaded.remove()
  }
  document.addEventListener('DOMContentLoaded', () => {
    // After the frame, not in it.
    window.requestAnimationFrame(() => window.setTimeout(start))
    window.setTimeout(start, PATIENCE)
  })
}
