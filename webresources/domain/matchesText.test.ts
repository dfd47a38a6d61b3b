import { expect, it } from 'vitest'
import { matchesText } from './matchesText'

it.each<[string, readonly (string | null)[], boolean]>([
  ['', ['Anything'], true],
  ['  renew ', ['Renewal risk, Q1'], true],
  ['zurich', ['Zürich user group'], true],
  ['Zürich', ['ZURICH'], true],
  ['news', ['Title', 'Product news'], true],
  ['news', ['Title', null], false],
  ['الشرق', ['قائمة الشرق الأوسط'], true],
  ['renewals', ['Renewal risk'], false],
])('“%s” in %j: %s', (typed, texts, found) => {
  expect(matchesText(typed, ...texts)).toBe(found)
})
