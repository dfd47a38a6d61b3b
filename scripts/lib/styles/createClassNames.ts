import type { ClassesBySlot, Rule, RulesByBucket } from './griffel'

const MARKED = /(["'`])\$styles:([^"'`]*)\1/g
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/**
 * Short names for the classes of one page: letters for what a class sets, a number for how (`a1`, `a2`, `b1`), so that
 * `mergeClasses` can tell from the name alone which class takes another's place. `a0` = set by nothing.
 */
export function createClassNames() {
  const lettersOf = new Map<string, string>()
  const nameOf = new Map<string, string>()
  const counts = new Map<string, number>()

  function shortName(property: string, name: string): string {
    const letters = lettersOf.get(property) ?? toLetters(lettersOf.size)
    lettersOf.set(property, letters)
    if (name === '0') return `${letters}0`
    const known = nameOf.get(name)
    if (known !== undefined) return known
    const count = (counts.get(letters) ?? 0) + 1
    counts.set(letters, count)
    nameOf.set(name, `${letters}${count}`)
    return `${letters}${count}`
  }

  return {
    /** Slots whose classes `shorten` finds again in the finished code. Pages are written from left to right. */
    mark: (classes: ClassesBySlot): Readonly<Record<string, string>> =>
      Object.fromEntries(
        Object.entries(classes).map(([slot, byProperty]) => {
          const pairs = Object.entries(byProperty).map(
            ([property, name]) => `${property}:${typeof name === 'object' ? name[0] : name}`,
          )
          return [slot, `$styles:${pairs.join(' ')}`]
        }),
      ),

    /** In the order of the code, so that the same sources always give the same names. */
    shorten(code: string): string {
      const pairs = [...code.matchAll(MARKED)].flatMap(([, , text = '']) => text.split(' '))
      // To take away what nothing on the page sets is to say nothing.
      const settable = new Set(pairs.filter((pair) => !pair.endsWith(':0')).map((pair) => pair.split(':')[0]))
      return code.replace(MARKED, (_, quote: string, text: string) => {
        const names = text.split(' ').flatMap((pair) => {
          const [property = '', name = ''] = pair.split(':')
          return settable.has(property) ? [shortName(property, name)] : []
        })
        return `${quote}${names.join(' ')}${quote}`
      })
    },

    /** The rules of classes that the finished code names, under their short names, and keyframes that those name. */
    inUse(parts: readonly RulesByBucket[]): readonly RulesByBucket[] {
      // A rule inside a query may come with its mirror for the other direction, which nothing names.
      const rename = (css: string) =>
        css.replace(/\.(f\w+)([^{}]*\{[^{}]*\})/g, (_, name: string, rest: string) => {
          const known = nameOf.get(name)
          return known === undefined ? '' : `.${known}${rest}`
        })
      const isUsed = (css: string) => [...css.matchAll(/\.(f\w+)/g)].some(([, name = '']) => nameOf.has(name))
      const cssOf = (rule: Rule) => (typeof rule === 'string' ? rule : rule[0])
      const text = parts
        .flatMap((part) => Object.values(part).flat())
        .map(cssOf)
        .filter(isUsed)
        .join('')
      return parts.map((part) =>
        Object.fromEntries(
          Object.entries(part).map(([bucket, rules]) => [
            bucket,
            rules
              .filter((rule) => {
                const frames = /^@(?:-webkit-)?keyframes (\w+)/.exec(cssOf(rule))?.[1]
                return frames === undefined ? isUsed(cssOf(rule)) : new RegExp(`:[^;}]*\\b${frames}\\b`).test(text)
              })
              .map((rule): Rule => (typeof rule === 'string' ? rename(rule) : [rename(rule[0]), rule[1]])),
          ]),
        ),
      )
    },
  }
}

function toLetters(index: number): string {
  const last = LETTERS[index % LETTERS.length] ?? ''
  return index < LETTERS.length ? last : `${toLetters(Math.floor(index / LETTERS.length) - 1)}${last}`
}
