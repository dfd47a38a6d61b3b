import type { FormContext } from '../dataverse/ClientApi'
import { scriptXrm } from '../dataverse/scriptXrm'
import { findPageControls } from './findPageControls'
import { quietly } from './quietly'

/** Milliseconds between two looks whether the page is ready, and how many looks: one minute. */
const PAUSE = 100
const LOOKS = 600

interface PageWindow extends Window {
  readonly setClientApiContext?: (xrm: unknown, formContext: FormContext) => void
}

/** Which call is the newest for each page; an older one gives up. */
const newest = new WeakMap<Window, number>()
let calls = 0

/**
 * Gives the form context to each of our pages on the form, as Microsoft documents it ("getContentWindow"). The promise
 * may settle before the page's script has run, or never while the control is hidden: the first is polled for, the
 * second is left alone until the next event.
 */
export function handOver(formContext: FormContext): void {
  calls += 1
  const call = calls
  for (const control of findPageControls(formContext)) {
    quietly(() => {
      control.getContentWindow().then(
        (page) => quietly(() => deliver(page, formContext, call)),
        () => undefined,
      )
    })
  }
}

function deliver(page: PageWindow, formContext: FormContext, call: number): void {
  if ((newest.get(page) ?? 0) > call) return
  newest.set(page, call)
  let looks = LOOKS
  const look = () => {
    if (newest.get(page) !== call || hand(page, formContext)) return
    looks -= 1
    if (looks > 0) setTimeout(look, PAUSE)
  }
  look()
}

/** Whether the page has taken it. A page that fails over it has taken it, too: its failure is not the form's. */
function hand(page: PageWindow, formContext: FormContext): boolean {
  let taken = false
  // Looking may throw as well: while somebody signs in, the window is for the moment of another origin.
  quietly(() => {
    if (typeof page.setClientApiContext !== 'function') return
    taken = true
    page.setClientApiContext(scriptXrm(), formContext)
  })
  return taken
}
