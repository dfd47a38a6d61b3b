import { unescapeXml, unrepresentableAt } from './escapeXml'
import { lineFinder } from './lineFinder'
import type { XmlElement } from './XmlElement'

/** Why a text is not XML that we read, with the line where it goes wrong. */
export class XmlError extends Error {
  override readonly name = 'XmlError'
  readonly line: number

  constructor(message: string, line: number) {
    super(message)
    this.line = line
  }
}

interface OpenElement {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: XmlElement[]
  text: string
  readonly line: number
}

const MAX_DEPTH = 200
const MAX_ELEMENTS = 500_000
const NAME = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/y
const ATTRIBUTE = /\s+([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const TAG_END = /\s*(\/?)>/y
const CLOSING_TAG = /<\/([^\s>]+)\s*>/y

/**
 * Reads the XML of a solution zip: strict about being well-formed, and without document types, so that no entity can
 * grow into gigabytes. Comments and processing instructions are skipped.
 * @throws XmlError
 */
export const parseXml = (source: string): XmlElement => {
  const text = source.replace(/^\uFEFF/, '')
  const lineOf = lineFinder(text)
  const fail: (message: string, offset: number) => never = (message, offset) => {
    throw new XmlError(message, lineOf(offset))
  }
  const control = unrepresentableAt(text)
  if (control >= 0) fail('holds a control character', control)

  const open: OpenElement[] = []
  let root: XmlElement | undefined
  let count = 0
  let position = 0

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position
    const match = pattern.exec(text)
    if (match) position = pattern.lastIndex
    return match
  }
  const takeUntil = (end: string, what: string): string => {
    const found = text.indexOf(end, position)
    if (found < 0) fail(`has ${what} that never ends`, position)
    const taken = text.slice(position, found)
    position = found + end.length
    return taken
  }
  const unescape = (characters: string, offset: number): string =>
    unescapeXml(characters, (reference) => fail(`has an unknown reference ${reference}`, offset))
  const addText = (characters: string, offset: number): void => {
    const parent = open.at(-1)
    if (parent) parent.text += characters
    else if (characters.trim() !== '') fail('has text outside of the root element', offset)
  }
  const openElement = (start: number): void => {
    if (root) fail('has a second root element', start)
    if (++count > MAX_ELEMENTS) fail(`has more than ${MAX_ELEMENTS} elements`, start)
    if (open.length >= MAX_DEPTH) fail(`is nested deeper than ${MAX_DEPTH} elements`, start)
    position += 1
    const name = take(NAME)?.[0] ?? fail('has a tag without a name', start)
    const attributes: Record<string, string> = {}
    for (let match = take(ATTRIBUTE); match; match = take(ATTRIBUTE)) {
      const key = match[1] ?? ''
      if (Object.hasOwn(attributes, key)) fail(`has the attribute ${key} twice on <${name}>`, start)
      attributes[key] = unescape(match[2] ?? match[3] ?? '', start)
    }
    const end = take(TAG_END) ?? fail(`has a tag <${name}> that is not well-formed`, start)
    open.push({ name, attributes, children: [], text: '', line: lineOf(start) })
    if (end[1] === '/') closeElement(name, start)
  }
  const closeElement = (name: string, start: number): void => {
    const closed = open.pop()
    if (closed?.name !== name) return fail(`closes <${name}> while <${closed?.name ?? 'nothing'}> is open`, start)
    const done: XmlElement = { ...closed, text: closed.text.trim() === '' ? '' : closed.text }
    const parent = open.at(-1)
    if (parent) parent.children.push(done)
    else root = done
  }

  while (position < text.length) {
    const start = position
    if (text[position] !== '<') {
      const next = text.indexOf('<', position)
      position = next < 0 ? text.length : next
      addText(unescape(text.slice(start, position), start), start)
    } else if (text.startsWith('<!--', position)) {
      takeUntil('-->', 'a comment')
    } else if (text.startsWith('<![CDATA[', position)) {
      addText(takeUntil(']]>', 'a CDATA section').slice('<![CDATA['.length), start)
    } else if (text.startsWith('<?', position)) {
      takeUntil('?>', 'a processing instruction')
    } else if (text.startsWith('<!', position)) {
      fail('declares a document type, which a solution never needs and attackers use', start)
    } else if (text.startsWith('</', position)) {
      closeElement(take(CLOSING_TAG)?.[1] ?? fail('has a closing tag that is not well-formed', start), start)
    } else {
      openElement(start)
    }
  }
  if (open.length > 0) fail(`ends while <${open.at(-1)?.name}> is open`, text.length)
  return root ?? fail('has no root element', 0)
}
