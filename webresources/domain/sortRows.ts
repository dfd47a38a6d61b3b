type SortValue = string | number | null

/** Which of two texts comes first in the alphabet of the user's language, as `Array.sort` wants it. */
export type CompareTexts = (a: string, b: string) => number

/**
 * Sorts rows that are all here as Net-Results sorts them: what is unknown comes before everything else, texts by the
 * alphabet and numbers in them by size; rows that sort the same keep their order.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  descending: boolean,
  compareTexts: CompareTexts,
): readonly Row[] {
  const sign = descending ? -1 : 1
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort((a, b) => sign * compare(a.value, b.value, compareTexts))
    .map(({ row }) => row)
}

function compare(a: SortValue, b: SortValue, compareTexts: CompareTexts): number {
  if (a === b) return 0
  if (a === null) return -1
  if (b === null) return 1
  return typeof a === 'string' && typeof b === 'string' ? compareTexts(a, b) : Number(a) - Number(b)
}
