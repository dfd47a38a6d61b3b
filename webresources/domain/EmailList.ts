import type { ListId } from './ids'

/** A list of contacts that marketing keeps. The people on it do not see its name. */
export interface EmailList {
  readonly id: ListId
  readonly name: string
  /** Filled by the sync with Dynamics: shown, never edited. */
  readonly isDynamic: boolean
  /** How many contacts are on it, as last counted; `null` when Net-Results does not say. */
  readonly contactCount: number | null
}

/**
 * Whether a list carries one of the names that the sync gives: `Dynamics Contacts`, `Dynamics Leads`, or
 * `Dynamics:<Entity>:<Attribute>:<Value>` (the vendor's article on Microsoft Dynamics CRM).
 */
export function isDynamicListName(name: string): boolean {
  return name === 'Dynamics Contacts' || name === 'Dynamics Leads' || name.startsWith('Dynamics:')
}
