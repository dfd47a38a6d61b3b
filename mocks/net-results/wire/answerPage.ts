import type { Paging } from './params'

type SortValue = string | number | boolean | null

/**
 * Sorts, cuts and writes a list as the contract says. Rows that sort the same keep the order they came in; nothing
 * sorts before everything else.
 */
export function answerPage<Item>(
  items: readonly Item[],
  { offset, limit, order_by, order_dir }: Paging,
  sortValue: (item: Item, column: string) => SortValue,
  write: (item: Item) => Record<string, unknown>,
): { results: Record<string, unknown>[]; total: number } {
  const sign = order_dir === 'DESC' ? -1 : 1
  const keyed = items.map((item) => ({ item, key: sortValue(item, order_by) }))
  keyed.sort((a, b) => sign * compare(a.key, b.key))
  return { results: keyed.slice(offset, offset + limit).map(({ item }) => write(item)), total: items.length }
}

const collator = new Intl.Collator('en', { numeric: true })

function compare(a: SortValue, b: SortValue): number {
  if (a === b) return 0
  if (a === null) return -1
  if (b === null) return 1
  return typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a) - Number(b)
}
