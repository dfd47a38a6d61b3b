import type { PackageForm, PackageHandler } from '../package/readForms'

/** Runs form scripts the way Dynamics does: in a hidden frame of their own, which pages cannot reach through `parent`. */
export interface FormScripts {
  /** The function that a handler names by its dotted path. */
  find(handler: PackageHandler): (executionContext: unknown) => void
}

/** @param token digits of the version token in the address of the scripts */
export async function createFormScripts(
  xrm: unknown,
  token: string,
  forms: readonly PackageForm[],
): Promise<FormScripts> {
  const frame = document.createElement('iframe')
  frame.title = 'Form scripts'
  frame.hidden = true
  document.body.append(frame)
  const scope = frame.contentWindow
  if (scope === null) throw new Error('The frame for form scripts has no window.')
  Object.defineProperty(scope, 'Xrm', { value: xrm })
  for (const library of new Set(forms.flatMap(({ libraries }) => libraries))) {
    await loadScript(scope.document, `/%7B${token}%7D/WebResources/${library}`)
  }
  return {
    find({ functionName, library }) {
      const found = functionName
        .split('.')
        .reduce<unknown>((owner, key) => (isObject(owner) ? Reflect.get(owner, key) : undefined), scope)
      if (typeof found !== 'function') throw new Error(`${library} has no function ${functionName}.`)
      return found as (executionContext: unknown) => void
    },
  }
}

function loadScript(document: Document, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = url
    script.onload = () => {
      resolve()
    }
    script.onerror = () => {
      reject(new Error(`The form script ${url} could not be loaded.`))
    }
    document.head.append(script)
  })
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}
