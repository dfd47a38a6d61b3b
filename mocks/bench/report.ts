import type { Result } from './Result'

/** A table in Markdown, so that it can be pasted into the README as it is. */
export function report(results: readonly Result[]): string {
  const rows = results.map((result) => [
    result.what,
    `${figure(result.value.median)} ${result.unit}`.trim(),
    result.value.runs < 2
      ? ''
      : `${figure(result.value.quarters[0])} to ${figure(result.value.quarters[1])} (${result.value.runs})`,
    result.ratio === undefined ? '' : `${result.ratio.toFixed(2)} ×`,
    result.budget === undefined ? '' : `≤ ${figure(result.budget.must)}, ≤ ${figure(result.budget.aim)}`,
    verdict(result),
  ])
  const table = [['what', 'median', 'middle half (runs)', 'of the floor', 'must, aim', ''], ...rows]
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(3, ...table.map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = table
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join('\n')
}

function verdict({ value, ratio, budget }: Result): string {
  if (budget === undefined) return ''
  const measured = ratio ?? value.median
  return measured <= budget.aim ? 'aim' : measured <= budget.must ? 'must' : 'missed'
}

const figure = (value: number) =>
  value >= 100 || Number.isInteger(value)
    ? Math.round(value).toLocaleString('en-US')
    : value.toFixed(value < 10 ? 2 : 1)
