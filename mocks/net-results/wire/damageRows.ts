import { ROW_DAMAGES, type RowDamage } from '../Faults'

export const HOSTILE_TEXT = '<script>window.hostile=1</script><img src=x onerror="window.hostile=1">'
const HUGE_TEXT = 'Lorem ipsum '.repeat(2000)

type Row = Record<string, unknown>

/** Spoils the rows of a result: each in a different way and one in six not at all, or all in the given way. */
export function damageRows(result: unknown, damage?: RowDamage, texts: readonly string[] = [HOSTILE_TEXT]): unknown {
  let used = 0
  const nextText = () => texts[used++ % texts.length] ?? HOSTILE_TEXT
  const spoil = (row: unknown, index: number) => {
    const chosen = damage ?? ROW_DAMAGES[(index % (ROW_DAMAGES.length + 1)) - 1]
    return chosen === undefined || !isRow(row) ? row : spoilRow(row, chosen, nextText)
  }
  if (Array.isArray(result)) return result.map(spoil)
  if (!isRow(result)) return result
  return Array.isArray(result['results'])
    ? { ...result, results: result['results'].map(spoil) }
    : spoilRow(result, damage ?? 'wrongTypes', nextText)
}

function spoilRow(row: Row, damage: RowDamage, nextText: () => string): Row {
  const [idField = '', ...others] = Object.keys(row)
  if (damage === 'idMissing') return Object.fromEntries(others.map((field) => [field, row[field]]))
  const spoiled = others.map((field) => [field, spoilValue(field, row[field], damage, nextText)] as const)
  // As an own field, which is what JSON.parse makes of it.
  const poison = damage === 'hostile' ? [['__proto__', { hostile: 1 }] as const] : []
  return Object.fromEntries([[idField, row[idField]], ...spoiled, ...poison])
}

function spoilValue(
  field: string,
  value: unknown,
  damage: Exclude<RowDamage, 'idMissing'>,
  nextText: () => string,
): unknown {
  const isText = typeof value === 'string' && !/^[\d.-]+( [\d:]+)?$/.test(value)
  if (damage === 'nulls') return null
  if (damage === 'wrongTypes') return isText ? { unexpected: [value] } : 'not what it was'
  if (damage === 'huge') return isText ? HUGE_TEXT : typeof value === 'number' ? 1e21 : value
  if (field.endsWith('url')) return 'javascript:window.hostile=1'
  return isText ? nextText() : value
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
