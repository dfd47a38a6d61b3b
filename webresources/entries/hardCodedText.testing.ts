import { CLOSING, OPENING } from '../parts/words/pseudoWords.testing'

const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription', 'aria-valuetext', 'label']
const INNERMOST = new RegExp(`${OPENING}[^${OPENING}${CLOSING}]*${CLOSING}`, 'g')
/** What `Intl` writes into dates and times of en-US. */
const OF_DATES =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|AM|PM|at)\b/g

/** Texts of the world, as they came over the wire. */
export class Heard {
  private readonly texts = new Set<string>()

  add(value: unknown): void {
    // The pages leave out how an address is reached.
    if (typeof value === 'string') this.texts.add(plain(value).replace(/^https:\/\//, ''))
    else if (value instanceof Map) this.add([...value.entries()])
    else if (Array.isArray(value)) for (const part of value) this.add(part)
    else if (typeof value === 'object' && value !== null) this.add(Object.entries(value).flat())
  }

  /** Whether a text is one of the world's, or several in a row. */
  knows(text: string): boolean {
    const known = plain(text)
    if (known === '' || !/\p{L}/u.test(known) || this.texts.has(known)) return true
    return [...known.matchAll(/[\s,·:/()–-]+/g)].some(
      ({ 0: separator, index }) =>
        this.texts.has(known.slice(0, index)) && this.knows(known.slice(index + separator.length)),
    )
  }
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

function withoutWords(text: string): string {
  const next = text.replace(INNERMOST, ' | ')
  return next === text ? text : withoutWords(next)
}

/** Texts on the page that come neither from the catalog nor from the world, with their place. */
export function hardCodedText(page: HTMLElement, heard: Heard): readonly string[] {
  const found = new Set<string>()
  const look = (text: string | null, element: Element, what: string) => {
    for (const part of withoutWords(text ?? '').split('|')) {
      const rest = plain(part.replace(/^[\s.,·:;]+|[\s.,·:;]+$/g, ''))
      if (heard.knows(rest) || heard.knows(rest.replace(OF_DATES, ''))) continue
      found.add(`${what} “${rest}” in ${placeOf(element)}`)
    }
  }
  for (const element of page.querySelectorAll('*')) {
    for (const name of ATTRIBUTES) look(element.getAttribute(name), element, name)
    if (element instanceof HTMLInputElement && element.type === 'button') look(element.value, element, 'value')
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) look(node.nodeValue, element, 'text')
  }
  return [...found]
}

function placeOf(element: Element): string {
  const path: string[] = []
  for (let one: Element | null = element; one !== null && path.length < 4; one = one.parentElement)
    path.unshift(`${one.localName}${one.getAttribute('role') === null ? '' : `[${one.getAttribute('role')}]`}`)
  return path.join(' > ')
}
