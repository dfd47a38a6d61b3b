import type { PackageHandler } from '../package/readForms'
import type { Session } from '../Session'
import { loadScript } from './loadScript'

/** Runs form and command scripts the way Dynamics does: in a hidden frame of their own, which pages cannot reach through `parent`. */
export interface FormScripts {
  /** The function that a handler names by its dotted path. Its library must have been loaded. */
  find(handler: PackageHandler): (...parameters: readonly unknown[]) => unknown
  /** Loads a library once. */
  load(library: string): Promise<void>
}

export async function createFormScripts({
  dynamics: { xrm },
  package: loaded,
  addFrame,
}: Session): Promise<FormScripts> {
  const { token, forms } = loaded
  const frame = document.createElement('iframe')
  frame.title = 'Form scripts'
  frame.hidden = true
  // With an address of its own: the service worker looks after documents that were loaded, not after empty ones.
  frame.src = `/ClientApiWrapper.html?token=${token}`
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true })
    document.body.append(frame)
  })
  addFrame(frame)
  const scope = frame.contentWindow
  if (scope === null) throw new Error('The frame for form scripts has no window.')
  Object.defineProperty(scope, 'Xrm', { value: xrm })
  const loading = new Map<string, Promise<void>>()
  function load(library: string): Promise<void> {
    const begun = loading.get(library) ?? loadScript(frame, `/%7B${token}%7D/WebResources/${library}`)
    loading.set(library, begun)
    return begun
  }
  for (const library of new Set(forms.flatMap(({ libraries }) => libraries))) await load(library)
  return {
    load,
    find({ functionName, library }) {
      const found = functionName
        .split('.')
        .reduce<unknown>((owner, key) => (isObject(owner) ? Reflect.get(owner, key) : undefined), scope)
      if (typeof found !== 'function') throw new Error(`${library} has no function ${functionName}.`)
      return found as (...parameters: readonly unknown[]) => unknown
    },
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}
