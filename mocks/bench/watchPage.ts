/** What a page is watched for, by the end of its file's name: what has to be in the document for its list to be of use. */
export const LISTS: Readonly<Record<string, string>> = {
  'floor.html': 'tr[data-row]:nth-child(50)',
  'contact.html': 'ul[aria-label^="Activities"] > li',
  'account.html': '[role="row"][data-key]',
  'funnelvision.html': '[role="row"][data-key]',
  'hotleads.html': 'section li, [role="listitem"]',
  'console.html': '[role="tab"]',
}

/** What a page says on the console when its list can be used. */
export const SHOWN = 'The list can be used.'

/** Milliseconds since the navigation of the page began. */
export interface Watched {
  interactive: number | null
  readonly longTasks: { readonly start: number; readonly duration: number }[]
}

export interface WatchedWindow {
  watched: Watched
}

/**
 * Runs in every window before anything else: sets the clock to the simulated world's, and in a page of ours notes long
 * tasks and when its list can be used, which is when it is in the document, a frame has been drawn, and a task gets its
 * turn.
 */
export function watchPage({
  lists,
  now,
  shown,
}: {
  readonly lists: Readonly<Record<string, string>>
  readonly now: number
  readonly shown: string
}) {
  const shift = now - Date.now()
  const RealDate = Date
  class ShiftedDate extends RealDate {
    constructor(...args: unknown[]) {
      super(...((args.length === 0 ? [RealDate.now() + shift] : args) as []))
    }
    static override now = () => RealDate.now() + shift
  }
  window.Date = ShiftedDate as DateConstructor
  const selector = Object.entries(lists).find(([name]) => window.location.pathname.endsWith(name))?.[1]
  if (selector === undefined) return
  const watched: Watched = { interactive: null, longTasks: [] }
  Object.assign(window, { watched })
  new PerformanceObserver((found) => {
    for (const { startTime, duration } of found.getEntries()) watched.longTasks.push({ start: startTime, duration })
  }).observe({ type: 'longtask', buffered: true })
  const observer = new MutationObserver(() => {
    if (document.querySelector(selector) === null) return
    observer.disconnect()
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        watched.interactive = performance.now()
        console.info(shown)
      }
      port2.postMessage(null)
    })
  })
  observer.observe(document, { childList: true, subtree: true })
}
