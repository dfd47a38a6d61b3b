import type { Page } from '../domain/Page'

const PAGE = 500
/** More than anybody looks through; beyond it the server has to search. */
export const CEILING = 2_000

export interface AllRows<Row> {
  readonly rows: readonly Row[]
  /** Whether these are all there are. */
  readonly isComplete: boolean
  /** Rows left out because they could not be read. */
  readonly dropped: number
}

/**
 * All rows of a list up to a ceiling, page after page; a row that moves from one page to the next shows once.
 *
 * @param ceiling a multiple of 500
 */
export async function loadAllRows<Row extends { readonly id: string }>(
  load: (part: { readonly offset: number; readonly limit: number }) => Promise<Page<Row>>,
  ceiling = CEILING,
): Promise<AllRows<Row>> {
  const rows = new Map<string, Row>()
  let dropped = 0
  for (let offset = 0; offset < ceiling;) {
    const page = await load({ offset, limit: PAGE })
    for (const row of page.rows) if (!rows.has(row.id)) rows.set(row.id, row)
    dropped += page.dropped
    offset += page.received
    if (!page.hasMore || page.received === 0) return { rows: [...rows.values()], isComplete: true, dropped }
  }
  return { rows: [...rows.values()], isComplete: false, dropped }
}
