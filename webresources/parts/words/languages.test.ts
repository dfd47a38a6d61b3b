import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pageLanguages } from '../../../solution/constants'
import { languageOf } from '../../domain/Language'
import * as english from './english'

type Words = Readonly<Record<string, unknown>>

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const languages = await Promise.all(
  folders.map(async (name) => ({ name, words: (await import(`./${name}/index.ts`)) as Words })),
)

/** Every text and every function of a language, by its path, `stream.tools.search`. */
function leavesOf(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, path === '' ? key : `${path}.${key}`))
}

/** Of this path in another language. */
function at(words: Words, path: string): unknown {
  return path.split('.').reduce<unknown>((part, key) => (part as Words | undefined)?.[key], words)
}

/** Values that no text of ours contains, for each kind of value that a function may want. */
const SENTINELS = ['Zq0x', 'Zq1x', 'Zq2x', 'Zq3x', 'Zq4x', 'Zq5x']
const NUMBERS = [7411, 7523, 7639, 7753, 7867, 7993]
const KINDS: readonly ((place: number) => unknown)[] = [
  (place) => SENTINELS[place],
  (place) => NUMBERS[place],
  (place) => [`${SENTINELS[place]}a`, `${SENTINELS[place]}b`],
  () => true,
  () => null,
]

type Saying = (...values: readonly unknown[]) => unknown

/**
 * What a function says for every mixture of kinds of values, by the values. Mixtures at which it throws, because it wants
 * others, are left out.
 */
function sayingsOf(say: Saying): ReadonlyMap<string, unknown> {
  const mixtures = Array.from({ length: say.length }).reduce<readonly (readonly unknown[])[]>(
    (known, _, place) => known.flatMap((values) => KINDS.map((kind) => [...values, kind(place)])),
    [[]],
  )
  return new Map(
    mixtures.flatMap((values) => {
      try {
        return [[JSON.stringify(values), say(...values)] as const]
      } catch {
        return []
      }
    }),
  )
}

/** A text was taken for a number: the types see to it that nobody does that to a value that is a text. */
const isNoNumber = (said: unknown) => (JSON.stringify(said) ?? '').includes('NaN')

/** Whether numbers stand where English writes numbers, `7,411`: anything else would be told by chance. */
function isUnderstood(values: string, inEnglish: ReadonlyMap<string, unknown>): boolean {
  const texts = JSON.stringify([...inEnglish.values()])
  return (JSON.parse(values) as readonly unknown[]).every(
    (value, place) =>
      (typeof value !== 'string' && !Array.isArray(value)) ||
      !texts.includes((NUMBERS[place] ?? 0).toLocaleString('en-US')),
  )
}

const missing = (path: string, values: string, told: ReadonlySet<string>, heard: ReadonlySet<string>) =>
  [...told].filter((one) => !heard.has(one)).map((one) => `${path} of ${values} lacks ${one}`)

/** The values in a text, or in whatever else the function gives. A language may begin them in lower case. */
function shownIn(said: unknown): ReadonlySet<string> {
  const text = (JSON.stringify(said) ?? '').toLowerCase()
  const digits = text.replace(/(\d)[.,\s\u00a0\u202f٬](?=\d{3})/g, '$1')
  const texts = SENTINELS.filter((one) => text.includes(one.toLowerCase()))
  return new Set([...texts, ...NUMBERS.map(String).filter((one) => digits.includes(one))])
}

/** Which values they are, whatever their kind. */
const placesOf = (shown: ReadonlySet<string>) =>
  new Set([...shown].map((one) => `value ${Math.max(SENTINELS.indexOf(one), NUMBERS.map(String).indexOf(one))}`))

/** Called so in every language. */
const NAMES = ['Net-Results', 'Funnel Vision', 'Dynamics', 'Dynamics 365', 'Power Apps', 'net-results-set-up.txt']

/** Words that are the same in English, and names that Microsoft leaves in English there. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Version',
    'Build',
    'Lead',
    'Leads',
    'Name',
    'Person',
    'Segment',
    'Overlay',
    'Overlays',
    'Trend',
    'Entra Admin Center',
    'Power Platform Admin Center',
  ],
  es: ['No', 'Error'],
  fr: [
    'Version',
    'Build',
    'Page',
    'Pages',
    'Score',
    'scores',
    'Pause',
    'Contact',
    'Contacts',
    'Table',
    'Date',
    'Dates',
    'Source',
    'Segment',
    'Overlay',
    'Overlays',
    'Type',
    'Description',
    'Action',
  ],
  pt: ['Build', 'Email', 'emails'],
}

const inEnglish = leavesOf(english)

it('are those for which there is a folder, and each is chosen for somebody', () => {
  expect(folders.toSorted()).toEqual([...pageLanguages].toSorted())
  const chosen = new Set(Array.from({ length: 0x3ff }, (_, primary) => languageOf(primary)))
  expect([...chosen].filter((language) => language !== 'en').toSorted()).toEqual(folders.toSorted())
})

describe.each(languages)('$name', ({ name, words }) => {
  it('has every word of the English, and no other', () => {
    const keys = (value: Words) => leavesOf({ ...value }).map(([path]) => path)
    expect(keys(words).toSorted()).toEqual(keys(english).toSorted())
  })

  it('says a text where English says a text, and asks for values where English does', () => {
    const wrong = inEnglish.filter(([path, word]) => typeof at(words, path) !== typeof word)
    expect(wrong.map(([path]) => path)).toEqual([])
  })

  it('has no empty text, and none with blanks around it', () => {
    const wrong = inEnglish.filter(([path, word]) => {
      const text = at(words, path)
      return (
        typeof text === 'string' &&
        word !== '' &&
        (text === '' || text.trim() !== text) &&
        (word as string).trim() === word
      )
    })
    expect(wrong.map(([path]) => path)).toEqual([])
  })

  it('tells every value that the English tells', () => {
    const lost = inEnglish.flatMap(([path, word]) => {
      if (typeof word !== 'function') return []
      const translated = sayingsOf(at(words, path) as Saying)
      const inEnglish = sayingsOf(word as Saying)
      const everything = placesOf(shownIn([...inEnglish.values()]))
      const heard = [...inEnglish].filter(
        ([values]) => translated.has(values) && isUnderstood(values, inEnglish) && !isNoNumber(translated.get(values)),
      )
      return [
        // What English says to any values, the translation says to some: it may be choosier about their kinds.
        ...missing(path, 'anything', everything, placesOf(shownIn(heard.map(([values]) => translated.get(values))))),
        ...heard.flatMap(([values, text]) => missing(path, values, shownIn(text), shownIn(translated.get(values)))),
      ]
    })
    expect(lost).toEqual([])
  })

  it('translates: only names are the same as in English', () => {
    const same = inEnglish.filter(
      ([path, word]) =>
        typeof word === 'string' && word === at(words, path) && /\p{L}{2}/u.test(word) && !NAMES.includes(word),
    )
    const alike = ALIKE[name] ?? []
    const wrong = same.filter(([, word]) => !alike.includes(String(word)))
    expect(wrong.map(([path, word]) => `${path}: ${String(word)}`)).toEqual([])
  })
})
