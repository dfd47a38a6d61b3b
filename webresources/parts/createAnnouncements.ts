/** Where sentences are said; every page and every dialog has one, empty until then. */
export const LIVE_REGION = '[data-live]'

/**
 * Milliseconds in which sentences are gathered: parts of a page end together, and each shall be heard. Also long enough
 * for a dialog to be gone, because nothing behind one is heard.
 */
const TOGETHER = 50

/** Milliseconds in which the same sentence is the same result: two parts of a page that fail of one cause say one thing. */
const SAME_RESULT = 400

/** Says sentences to screen readers: each once, those that come together one after the other, equal ones once. */
export function createAnnouncements() {
  const waiting = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const saidAt = new Map<string, number>()
  const say = () => {
    const sentences = [...waiting]
    waiting.clear()
    // A modal dialog makes everything outside of it inert: only the region in the topmost one is heard.
    const dialogs = document.querySelectorAll('dialog[open]')
    const place = dialogs[dialogs.length - 1]?.querySelector(LIVE_REGION) ?? document.querySelector(LIVE_REGION)
    for (const region of document.querySelectorAll(LIVE_REGION)) region.replaceChildren()
    // New elements, because the same sentence once more is a change only then.
    place?.replaceChildren(
      ...sentences.map((sentence) => Object.assign(document.createElement('p'), { textContent: sentence })),
    )
  }
  return {
    announce(message: string): void {
      const now = performance.now()
      if (message === '' || now - (saidAt.get(message) ?? -Infinity) < SAME_RESULT) return
      for (const [sentence, at] of saidAt) if (now - at >= SAME_RESULT) saidAt.delete(sentence)
      saidAt.set(message, now)
      if (waiting.size === 0) timer = setTimeout(say, TOGETHER)
      waiting.add(message)
    },
    stop(): void {
      clearTimeout(timer)
      waiting.clear()
    },
  }
}
