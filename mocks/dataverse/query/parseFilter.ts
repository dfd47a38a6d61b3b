import { DataverseFault } from '../DataverseFault'
import type { Expression, Literal } from './Expression'
import { tokenize } from './tokenize'
import type { Token } from './tokenize'

const COMPARISONS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le']
const FUNCTIONS = ['contains', 'startswith', 'endswith']

/** Reads a `$filter` as far as the product uses the language; anything else is refused, never ignored. */
export function parseFilter(filter: string): Expression {
  const tokens = tokenize(filter)
  let at = 0

  function refuse(): never {
    throw new DataverseFault('badQuery', `Syntax error at '${peek().text}' in '${filter}'.`)
  }
  function peek(ahead = 0): Token {
    return tokens[at + ahead] ?? { kind: 'end', text: '' }
  }
  function take(text?: string): Token {
    const token = peek()
    if (text !== undefined && token.text !== text) refuse()
    at += 1
    return token
  }
  function takeIf(text: string): boolean {
    if (peek().kind === 'text' || peek().text !== text) return false
    at += 1
    return true
  }

  function either(): Expression {
    let left = both()
    while (takeIf('or')) left = { kind: 'or', left, right: both() }
    return left
  }
  function both(): Expression {
    let left = negation()
    while (takeIf('and')) left = { kind: 'and', left, right: negation() }
    return left
  }
  function negation(): Expression {
    return takeIf('not') ? { kind: 'not', operand: negation() } : comparison()
  }
  function comparison(): Expression {
    const left = operand()
    if (!COMPARISONS.includes(peek().text)) return left
    return { kind: 'compare', operator: take().text, left, right: operand() }
  }
  function operand(): Expression {
    if (takeIf('(')) {
      const inner = either()
      take(')')
      return inner
    }
    const token = peek()
    if (token.kind === 'text' || token.kind === 'value' || ['null', 'true', 'false'].includes(token.text))
      return { kind: 'literal', value: literal() }
    if (token.kind !== 'name') refuse()
    return peek(1).text === '(' ? call() : { kind: 'property', path: take().text.split('/') }
  }
  function call(): Expression {
    const name = take().text
    take('(')
    if (name === 'Microsoft.Dynamics.CRM.In' || name === 'Microsoft.Dynamics.CRM.NotIn')
      return membership(name.endsWith('NotIn'))
    const [collection, quantifier] = name.split('/')
    if (collection !== undefined && (quantifier === 'any' || quantifier === 'all'))
      return lambda(collection, quantifier)
    if (!FUNCTIONS.includes(name))
      throw new DataverseFault('badQuery', `The simulated Dataverse has no query function '${name}'.`)
    const operands = [operand()]
    while (takeIf(',')) operands.push(operand())
    take(')')
    return { kind: 'call', name, operands }
  }
  function lambda(collection: string, quantifier: 'any' | 'all'): Expression {
    const variable = take().text
    take(':')
    const body = either()
    take(')')
    return { kind: 'lambda', quantifier, collection, variable, body }
  }
  function membership(negated: boolean): Expression {
    take('PropertyName')
    take('=')
    const property = String(literal())
    take(',')
    take('PropertyValues')
    take('=')
    take('[')
    const values: Literal[] = []
    while (!takeIf(']')) {
      values.push(literal())
      takeIf(',')
    }
    take(')')
    return { kind: 'in', property, values, negated }
  }
  function literal(): Literal {
    const { kind, text } = take()
    if (kind === 'text') return text.slice(1, -1).replaceAll("''", "'")
    if (text === 'null') return null
    if (text === 'true' || text === 'false') return text === 'true'
    if (kind !== 'value') refuse()
    return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text
  }

  const expression = either()
  return peek().kind === 'end' ? expression : refuse()
}
