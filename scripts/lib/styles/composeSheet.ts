import { griffel, type Rule, type RulesByBucket } from './griffel'
import { logical } from './logical'

/**
 * One style sheet with the rules where Griffel would have put them at run time: by bucket, then by query, then by
 * priority. Within such a group no two rules compete, because each sets one property and an element has one class for it.
 */
export function composeSheet(parts: readonly RulesByBucket[]): string {
  const rules = parts.flatMap((part) =>
    Object.entries(part).flatMap(([bucket, entries]) => entries.map((entry) => placed(bucket, entry))),
  )
  const unique = new Map(rules.map((rule) => [rule.css, rule]))
  const sorted = [...unique.values()].toSorted(
    (a, b) => a.bucket - b.bucket || compare(a.query, b.query) || a.priority - b.priority,
  )
  return sorted
    .map(({ css, query }, index) => {
      if (query === '') return css
      const opening = css.indexOf('{') + 1
      const begins = sorted[index - 1]?.css.startsWith(css.slice(0, opening)) !== true
      const ends = sorted[index + 1]?.css.startsWith(css.slice(0, opening)) !== true
      return css.slice(begins ? 0 : opening, ends ? undefined : -1)
    })
    .join('')
    .replace(/;\}/g, '}')
}

function placed(bucket: string, entry: Rule) {
  const [css, place] = typeof entry === 'string' ? [entry, {}] : entry
  return {
    css: logical(css),
    bucket: griffel.styleBucketOrdering.indexOf(bucket),
    query: (bucket === 'm' ? place.m : bucket === 'x' ? place.x : undefined) ?? '',
    priority: place.p ?? 0,
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
