import { DataverseFault } from '../DataverseFault'
import { parseFilter } from './parseFilter'
import type { Expand, Order, Query } from './Query'

const OPTIONS = ['$select', '$filter', '$orderby', '$expand', '$top', '$count', '$skiptoken']

/**
 * Reads OData query options, `?$select=fullname&$filter=…`. As at a real server `&`, `#` and `+` inside a value must be
 * encoded. What Dataverse would refuse is refused, and what the simulator does not know as well, so that a query can
 * never seem to work by being ignored.
 */
export function parseQuery(options: string): Query {
  const given = new Map<string, string>()
  const [line = ''] = options.replace(/^\?/, '').split('#')
  for (const option of line.split('&').filter((one) => one !== '')) {
    const [name, value] = [option.slice(0, option.indexOf('=')), option.slice(option.indexOf('=') + 1)].map(decode)
    if (name === undefined || !OPTIONS.includes(name))
      throw new DataverseFault('badQuery', `The query parameter ${name ?? option} is not supported.`)
    given.set(name, value ?? '')
  }
  return queryOf(given)
}

function queryOf(given: ReadonlyMap<string, string>): Query {
  const filter = given.get('$filter')
  const select = given.get('$select')
  const top = given.get('$top')
  return {
    select: select === undefined ? null : splitAt(select, ',').map((name) => name.trim()),
    filter: filter === undefined ? null : parseFilter(filter),
    orderBy: splitAt(given.get('$orderby') ?? '', ',').map(parseOrder),
    expand: splitAt(given.get('$expand') ?? '', ',').map(parseExpand),
    top: top === undefined ? null : Number(top),
    count: given.get('$count') === 'true',
    skip: Number(/row="(\d+)"/.exec(given.get('$skiptoken') ?? '')?.[1] ?? 0),
  }
}

function parseOrder(order: string): Order {
  const [path = '', direction = 'asc'] = order.trim().split(/\s+/)
  return { path: path.split('/'), descending: direction === 'desc' }
}

/** `nav($select=a,b;$filter=…)`. */
function parseExpand(expand: string): Expand {
  const [, navigation = '', options = ''] = /^\s*([\w]+)\s*(?:\(([\s\S]*)\))?\s*$/.exec(expand) ?? []
  if (navigation === '') throw new DataverseFault('badQuery', `The expand expression '${expand}' is not valid.`)
  const given = new Map(
    splitAt(options, ';').map((option): [string, string] => [
      option.slice(0, option.indexOf('=')).trim(),
      option.slice(option.indexOf('=') + 1),
    ]),
  )
  return { navigation, query: queryOf(given) }
}

/** Splits at a sign that stands outside of quotes and parentheses; nothing gives no parts. */
function splitAt(text: string, sign: string): string[] {
  const parts: string[] = []
  let part = ''
  let depth = 0
  let quoted = false
  for (const letter of text) {
    if (letter === "'") quoted = !quoted
    if (!quoted && letter === '(') depth += 1
    if (!quoted && letter === ')') depth -= 1
    if (letter === sign && !quoted && depth === 0) {
      parts.push(part)
      part = ''
    } else part += letter
  }
  return [...parts, part].filter((one) => one.trim() !== '')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
