/** What a cell can hold; `null` is an empty one. */
export type CsvCell = string | number | null

/** What makes a spreadsheet take a text for a formula (OWASP, "CSV Injection"). */
const FORMULA_START = /^[=+\-@\t\r\n]/

/**
 * Writes a table as RFC 4180 has it: lines end with CRLF, the last one too; cells with a comma, a quote or a line break
 * are quoted. Begins with a byte order mark, without which Excel does not read UTF-8. A text that a spreadsheet would
 * run as a formula gets an apostrophe in front; numbers are ours and stay numbers.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return '\uFEFF' + rows.map((row) => row.map(toField).join(',') + '\r\n').join('')
}

function toField(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
