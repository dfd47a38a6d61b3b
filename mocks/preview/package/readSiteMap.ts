import { list, textOf } from './customizations'
import type { Element } from './customizations'

/** An entry of the navigation that the package adds. */
export type PackageEntry =
  | { readonly kind: 'page'; readonly title: string; readonly page: string }
  | { readonly kind: 'table'; readonly title: string; readonly table: string }
  /** `id`: lower case, no braces. */
  | { readonly kind: 'dashboard'; readonly title: string; readonly id: string }

export interface PackageGroup {
  readonly title: string
  readonly entries: readonly PackageEntry[]
}

export interface PackageArea {
  readonly title: string
  readonly groups: readonly PackageGroup[]
}

/** The areas of the package's own app. Entries of another kind than ours stay out. */
export function readSiteMap(root: Element): readonly PackageArea[] {
  return list(root, 'AppModuleSiteMaps', 'AppModuleSiteMap')
    .flatMap((siteMap) => list(siteMap, 'SiteMap', 'Area'))
    .map((area) => ({
      title: titleOf(area),
      groups: list(area, 'Group').map((group) => ({
        title: titleOf(group),
        entries: list(group, 'SubArea').flatMap(readEntry),
      })),
    }))
}

function readEntry(subArea: Element): readonly PackageEntry[] {
  const title = titleOf(subArea)
  const page = /^\$webresource:(.+)$/.exec(textOf(subArea, '@Url'))?.[1]
  if (page !== undefined) return [{ kind: 'page', title, page }]
  const table = textOf(subArea, '@Entity')
  if (table !== '') return [{ kind: 'table', title, table }]
  const id = textOf(subArea, '@DefaultDashboard').replace(/[{}]/g, '').toLowerCase()
  return id === '' ? [] : [{ kind: 'dashboard', title, id }]
}

function titleOf(owner: Element): string {
  return textOf(list(owner, 'Titles', 'Title')[0] ?? {}, '@Title')
}
