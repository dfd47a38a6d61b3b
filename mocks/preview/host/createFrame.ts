import type { SimulatedForm, WebResourceControl } from '../../dataverse/form/SimulatedForm'
import type { PackageCell } from '../package/readForms'
import type { Session } from '../Session'
import { frameUrl, tokenWithoutApiHost } from './frameUrl'

const LATE = 5000
const BEFORE_RELOAD = 3000

/** The frame of one web resource control: knows its address, and tells the form when there is a window. */
export interface Frame {
  /** To be called with the element as soon as it is in the document, and with `null` when it leaves. */
  attach(element: HTMLIFrameElement | null): void
  /** The address for a frame that is made now: a snapshot, nothing rewrites it when the record changes. */
  address(): string
}

export function createFrame(
  session: Session,
  form: SimulatedForm,
  cell: Extract<PackageCell, { kind: 'webResource' }>,
): Frame {
  const faults = session.scenario.host ?? {}
  const waiting: ((window: Window) => void)[] = []
  let element: HTMLIFrameElement | null = null

  function address(withId = true): string {
    const { token } = session.package
    return frameUrl({
      token: faults.policy === 'withoutApiHost' ? tokenWithoutApiHost(token) : token,
      page: cell.url,
      passParameters: cell.passParameters && faults.parameters !== 'none',
      table: form.data.table.logicalName,
      id: withId && form.kind() !== 'bulkEdit' ? form.data.id() : null,
      languageId: session.dynamics.faults.languageId ?? 1033,
    })
  }
  function reloadOnce(frame: HTMLIFrameElement) {
    frame.addEventListener(
      'load',
      () => {
        setTimeout(() => {
          frame.src = address(faults.frame !== 'reloadedWithoutId')
        }, BEFORE_RELOAD)
      },
      { once: true },
    )
  }

  const control: WebResourceControl = {
    name: cell.id,
    source: () => element?.src ?? null,
    async contentWindow() {
      if (faults.handOver === 'never') return new Promise<Window>(() => undefined)
      if (faults.handOver === 'late') await new Promise((resolve) => setTimeout(resolve, LATE))
      if (element?.contentWindow) return element.contentWindow
      return new Promise((resolve) => waiting.push(resolve))
    },
  }
  form.addWebResource(control)

  return {
    address,
    attach(next) {
      element = next
      if (!next) return
      session.addFrame(next)
      if (faults.frame === 'reloadedWithoutId' || faults.frame === 'reloadedAfterHandOver') reloadOnce(next)
      if (!next.contentWindow) return
      for (const resolve of waiting.splice(0)) resolve(next.contentWindow)
    },
  }
}
