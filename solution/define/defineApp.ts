import type { Label } from './Label'

interface SubAreaBase {
  /** Unique in the site map, with our prefix. */
  readonly id: string
  readonly title: Label
}

/** An entry of the navigation: a page of ours, the list of a table, or a dashboard of ours by name. */
export type SubArea =
  | (SubAreaBase & { readonly kind: 'page'; readonly page: string; readonly icon: string })
  | (SubAreaBase & { readonly kind: 'table'; readonly table: string })
  | (SubAreaBase & { readonly kind: 'dashboard'; readonly dashboard: string; readonly icon: string })

export interface SiteMapGroup {
  readonly id: string
  readonly title: Label
  readonly subAreas: readonly SubArea[]
}

export interface SiteMapArea {
  readonly id: string
  readonly title: Label
  readonly groups: readonly SiteMapGroup[]
}

/** A model-driven app together with its own site map, which carries the same unique name. */
export interface App {
  readonly uniqueName: string
  readonly displayName: Label
  readonly description: Label
  /** Web resource name of the app's icon. */
  readonly icon: string
  readonly areas: readonly SiteMapArea[]
  /** Names of our roles that may open the app, next to the two system roles. */
  readonly roles: readonly string[]
  readonly introducedVersion?: string
}

/** A model-driven app. Gives the declaration its type and returns it unchanged. */
export const defineApp = (app: App): App => app
