import type { ClientApi } from './ClientApi'
import { isClientApi } from './isClientApi'

/**
 * The client API of the window that holds our page, or `null`. The only place that looks at the parent window. Hosts
 * that frame Dataverse (Outlook, Teams) may be of another origin, and then the very look throws.
 */
export function parentXrm(window: Window): ClientApi | null {
  try {
    const xrm: unknown = (window.parent as Window & { readonly Xrm?: unknown }).Xrm
    return isClientApi(xrm) ? xrm : null
  } catch {
    return null
  }
}
