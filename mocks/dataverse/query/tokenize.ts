import { DataverseFault } from '../DataverseFault'

export interface Token {
  readonly kind: 'text' | 'value' | 'name' | 'sign' | 'end'
  readonly text: string
}

const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /'(?:[^']|'')*'/y],
  ['value', /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/iy],
  ['value', /\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?/y],
  ['value', /-?\d+(?:\.\d+)?/y],
  ['name', /[A-Za-z_][\w.]*(?:\/[A-Za-z_][\w.]*)*/y],
  ['sign', /[(),:=[\]"]/y],
]

/** Splits a `$filter` into its words. */
export function tokenize(filter: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < filter.length) {
    if (/\s/.test(filter.charAt(at))) {
      at += 1
      continue
    }
    const token = readToken(filter, at)
    tokens.push(token)
    at += token.text.length
  }
  return [...tokens, { kind: 'end', text: '' }]
}

function readToken(filter: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at
    const text = pattern.exec(filter)?.[0]
    if (text !== undefined) return { kind, text }
  }
  throw new DataverseFault('badQuery', `Syntax error at position ${String(at)} in '${filter}'.`)
}
