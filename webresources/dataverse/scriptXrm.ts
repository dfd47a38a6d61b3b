import type { ClientApi } from './ClientApi'

/** The client API in a form script, where it is a global; `null` when the script runs anywhere else. */
export function scriptXrm(): ClientApi | null {
  return typeof Xrm === 'undefined' ? null : Xrm
}
