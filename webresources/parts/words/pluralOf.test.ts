import { expect, it } from 'vitest'
import { pluralOf } from './pluralOf'

it('chooses the form by the rules of the language', () => {
  const french = pluralOf('fr')
  expect([0, 1, 2].map((count) => french(count, { one: 'jour', other: 'jours' }))).toEqual(['jour', 'jour', 'jours'])
  const arabic = pluralOf('ar')
  const days = { one: 'يوم', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' }
  expect([2, 3, 11].map((count) => arabic(count, days))).toEqual(['يومان', 'أيام', 'يومًا'])
})

it('takes the general form where a language has no other', () => {
  expect(pluralOf('ja')(1, { other: '件' })).toBe('件')
})
