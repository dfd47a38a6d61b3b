// What XML 1.0 cannot carry even as a reference: control characters, lone surrogates, the two non-characters.
const UNREPRESENTABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}
/** Characters that are unescaped at once. */
const PART = 100_000
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Where the first character stands that XML cannot carry, or -1. */
export const unrepresentableAt = (text: string): number => UNREPRESENTABLE.exec(text)?.index ?? -1

/**
 * The one place where text becomes XML. Line ends and tabs become references, because a reader turns them into
 * spaces inside attributes otherwise.
 * @throws RangeError when the text holds a character that XML cannot carry
 */
export const escapeXml = (text: string): string => {
  if (unrepresentableAt(text) >= 0) throw new RangeError(`XML cannot carry a character of ${JSON.stringify(text)}`)
  return text.replace(/[&<>"\t\n\r]/g, (character) => REFERENCES[character] ?? character)
}

/**
 * The reverse: the five predefined references and those by number. There are no others without a document type.
 * @param unknown called with a reference that is none of these
 */
export const unescapeXml = (text: string, unknown: (reference: string) => never): string => {
  const unescapePart = (part: string): string =>
    part.replace(/&([^;&]{0,40};)?/g, (_, reference?: string) => {
      const name = reference?.slice(0, -1) ?? ''
      const character = Object.hasOwn(NAMED, name) ? NAMED[name] : byNumber(name)
      return character ?? unknown(`&${name}`)
    })
  // In parts that begin with a reference: one replacement over megabytes of them takes a hundred times their memory.
  let unescaped = ''
  for (let from = 0; from < text.length;) {
    const next = text.indexOf('&', from + PART)
    const to = next < 0 ? text.length : next
    unescaped += unescapePart(text.slice(from, to))
    from = to
  }
  return unescaped
}

const byNumber = (name: string): string | undefined => {
  const digits = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name)
  if (!digits) return undefined
  const code = digits[1] === undefined ? parseInt(digits[2] ?? '', 10) : parseInt(digits[1], 16)
  if (code > 0x10ffff) return undefined
  const character = String.fromCodePoint(code)
  return unrepresentableAt(character) < 0 ? character : undefined
}
