/** A list of e-mail addresses as somebody typed it, or what stands in its way. */
export type Recipients =
  | { readonly addresses: readonly string[] }
  | { readonly problem: 'separator' }
  | { readonly problem: 'notAnAddress'; readonly text: string }

/** Something before one `@`, a dotted name after it, and nothing that a list or a header would stumble over. */
const ADDRESS = /^[^\s@,;<>()"]+@[^\s@,;<>()".]+(?:\.[^\s@,;<>()".]+)+$/
/** RFC 5321, section 4.5.3.1.3. */
const LONGEST = 254

/**
 * Reads e-mail addresses separated by commas. Blanks, empty places and repetitions (whatever the case) go; what is not an
 * address is a problem, because the vendor's service would write to nobody without a word.
 */
export function readRecipients(text: string): Recipients {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const wrong = parts.find((part) => part.length > LONGEST || !ADDRESS.test(part))
  if (wrong !== undefined) {
    const isList = wrong.split(/[;\s]+/).filter((part) => ADDRESS.test(part)).length > 1
    return isList ? { problem: 'separator' } : { problem: 'notAnAddress', text: wrong }
  }
  const seen = new Map(parts.map((part) => [part.toLowerCase(), part] as const).reverse())
  return { addresses: parts.filter((part) => seen.get(part.toLowerCase()) === part && seen.delete(part.toLowerCase())) }
}
