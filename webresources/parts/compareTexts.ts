import { strings } from './strings'

let collator: Intl.Collator | null = null

/** Which of two texts comes first, in the language of the page; `item 9` before `item 10`. */
export function compareTexts(a: string, b: string): number {
  collator ??= new Intl.Collator(strings.language, { numeric: true })
  return collator.compare(a, b)
}
