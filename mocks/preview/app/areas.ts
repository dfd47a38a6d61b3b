import { appTable } from '../PreviewState'
import type { AppTable, Place } from '../PreviewState'
import type { LoadedPackage } from '../package/loadPackage'
import type { PackageEntry } from '../package/readSiteMap'

export interface AppEntry {
  readonly label: string
  readonly place: Place
}

export interface AppArea {
  readonly name: string
  readonly groups: readonly { readonly name: string; readonly entries: readonly AppEntry[] }[]
}

const list = (label: string, table: AppTable): AppEntry => ({ label, place: { kind: 'list', table } })

/** What Microsoft's app has already. */
const SALES: AppArea = {
  name: 'Sales',
  groups: [
    { name: 'Customers', entries: [list('Accounts', 'account'), list('Contacts', 'contact')] },
    { name: 'Sales', entries: [list('Leads', 'lead')] },
    { name: 'Administration', entries: [list('Users', 'systemuser')] },
  ],
}

/** The areas of the navigation: Sales, and what the package's site map adds as far as the package itself has it. */
export function areasOf(loaded: LoadedPackage): readonly AppArea[] {
  const added = loaded.areas.map((area) => ({
    name: area.title,
    groups: area.groups
      .map(({ title, entries }) => ({ name: title, entries: entries.flatMap((entry) => readEntry(loaded, entry)) }))
      .filter(({ entries }) => entries.length > 0),
  }))
  return [SALES, ...added.filter(({ groups }) => groups.length > 0)]
}

/** The area that a place belongs to, unless the user has chosen another one. */
export function areaOf(areas: readonly AppArea[], place: Place): AppArea {
  const found = areas.find(({ groups }) =>
    groups.some(({ entries }) => entries.some((entry) => isSamePlace(entry.place, place))),
  )
  return found ?? areas[0] ?? SALES
}

export function isSamePlace(one: Place, other: Place): boolean {
  if (one.kind === 'list') return tableOf(other) === one.table
  if (one.kind === 'page') return other.kind === 'page' && one.page === other.page
  return one.kind === 'dashboard' && other.kind === 'dashboard' && one.dashboard === other.dashboard
}

function tableOf(place: Place): AppTable | null {
  if (place.kind === 'list') return place.table
  return place.kind === 'form' ? place.record.table : null
}

function readEntry({ webResources, dashboards }: LoadedPackage, entry: PackageEntry): readonly AppEntry[] {
  switch (entry.kind) {
    case 'page':
      return webResources.has(entry.page)
        ? [{ label: entry.title, place: { kind: 'page', page: entry.page, data: null } }]
        : []
    case 'table': {
      const table = appTable(entry.table)
      return table === null ? [] : [list(entry.title, table)]
    }
    case 'dashboard': {
      const pages = dashboards.find(({ id }) => id === entry.id)?.sections.flatMap(({ cells }) => cells) ?? []
      const isThere =
        pages.length > 0 && pages.every((cell) => cell.kind === 'webResource' && webResources.has(cell.url))
      return isThere ? [{ label: entry.title, place: { kind: 'dashboard', dashboard: entry.id } }] : []
    }
  }
}
