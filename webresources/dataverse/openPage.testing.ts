/** A real iframe of this origin, empty and without scripts, whose parent is the window of the test. */
export interface OpenPage {
  readonly window: Window & typeof globalThis
  /** Runs a classic or module script in the page, as its HTML would. */
  run(source: string): Promise<void>
  reload(): Promise<void>
  close(): void
}

const loaded = (frame: HTMLIFrameElement) =>
  new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))

function windowOf(frame: HTMLIFrameElement): OpenPage['window'] {
  if (frame.contentWindow === null) throw new Error('The page is closed.')
  return frame.contentWindow as OpenPage['window']
}

/** @param search the part of the address that Dynamics writes, with its question mark */
export async function openPage(search = ''): Promise<OpenPage> {
  const frame = document.createElement('iframe')
  // Nothing is served here: the empty answer is a document of our origin that keeps its address.
  frame.src = `/nr_/pages/contact.html${search}`
  const ready = loaded(frame)
  document.body.append(frame)
  await ready
  return {
    get window() {
      return windowOf(frame)
    },
    async run(source) {
      const { document } = windowOf(frame)
      const script = document.createElement('script')
      script.type = 'module'
      script.src = source
      const done = new Promise((resolve, reject) => {
        script.onload = resolve
        script.onerror = reject
      })
      document.head.append(script)
      await done
    },
    async reload() {
      const again = loaded(frame)
      windowOf(frame).location.reload()
      await again
    },
    close: () => frame.remove(),
  }
}
