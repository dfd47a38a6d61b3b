import { parseGuid } from '../../../webresources/domain/Guid'
import { appTable } from '../PreviewState'
import type { Place } from '../PreviewState'

/** The place of the preview that a page of `Xrm.Navigation.navigateTo` means; `null` = the preview has it not. */
export function readPlace(page: unknown): Place | null {
  const asked = Object(page) as Readonly<Record<string, unknown>>
  const text = (name: string) => (typeof asked[name] === 'string' ? asked[name] : null)
  const table = appTable(text('entityName'))
  switch (asked.pageType) {
    case 'entityrecord': {
      if (table === null) return null
      const id = parseGuid(text('entityId'))
      const defaults = id === null ? readDefaults(asked['data']) : {}
      return { kind: 'form', record: { table, id, ...(Object.keys(defaults).length === 0 ? {} : { defaults }) } }
    }
    case 'entitylist':
      return table === null ? null : { kind: 'list', table }
    case 'webresource': {
      const name = text('webresourceName')
      return name === null ? null : { kind: 'page', page: name, data: text('data') }
    }
    case 'dashboard': {
      const id = text('dashboardId')
      return id === null ? null : { kind: 'dashboard', dashboard: id.replace(/[{}]/g, '').toLowerCase() }
    }
    default:
      return null
  }
}

function readDefaults(data: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(Object(data) as Readonly<Record<string, unknown>>)
  return Object.fromEntries(entries.map(([column, value]) => [column, String(value)]))
}
