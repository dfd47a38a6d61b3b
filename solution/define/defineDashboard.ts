import type { WebResourceCell } from './defineForm'
import type { Label } from './Label'

/** A dashboard of the whole organization with one page in it. */
export interface Dashboard {
  /** Part of its key in the GUID register: it never changes, whatever the label says. */
  readonly key: string
  readonly name: Label
  readonly description: Label
  readonly page: WebResourceCell
  readonly introducedVersion?: string
}

/** A dashboard. Gives the declaration its type and returns it unchanged. */
export const defineDashboard = (dashboard: Dashboard): Dashboard => dashboard
