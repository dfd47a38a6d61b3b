import { HOSTILE_TEXTS } from '../world/hostileTexts'
import { tableNamed } from './schema/tables'
import type { TableStore } from './TableStore'

/** By what records are found, or what is no text of a person's. */
const KEPT = /^emailaddress|id$|on$|url$|^nr_/

/** Writes hostile texts, in turn, into every text of every contact, lead, account. */
export function fillWithHostileTexts(store: TableStore): void {
  let used = 0
  for (const table of ['contact', 'lead', 'account'] as const) {
    const { primaryId } = tableNamed(table)
    for (const row of store.rows(table)) {
      const texts = Object.entries(row).filter(([name, value]) => typeof value === 'string' && !KEPT.test(name))
      const changes = texts.map(([name]) => [name, HOSTILE_TEXTS[used++ % HOSTILE_TEXTS.length] ?? ''] as const)
      store.change(table, String(row[primaryId]), Object.fromEntries(changes))
    }
  }
}
