import type { WebResourceCell } from './defineForm'

/** A dashboard of the whole organization with one page in it. */
export interface Dashboard {
  readonly name: string
  readonly description: string
  readonly page: WebResourceCell
  readonly introducedVersion?: string
}

/** A dashboard. Gives the declaration its type and returns it unchanged. */
export const defineDashboard = (dashboard: Dashboard): Dashboard => dashboard
