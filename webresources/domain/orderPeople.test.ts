import { expect, it } from 'vitest'
import { aPerson, knownAs } from './anAccount.testing'
import { findPeople, orderPeople, PEOPLE_COLUMNS, PEOPLE_FILTERS } from './orderPeople'
import type { PersonMatches } from './PersonMatch'
import { recordKey } from './RecordRef'

const inEnglish = new Intl.Collator('en', { numeric: true }).compare
const MAILABLE = { mailable: true, unsubscribed: false, unsubscribedAt: null, bounced: false, bouncedAt: null }
const zoe = aPerson(1, { fullName: 'Zoë Brontë', jobTitle: 'Planner' })
const abe = aPerson(2, { fullName: 'abe Lund', active: false })
const eva = aPerson(3, { fullName: 'Éva Kiss', emailAddress: null })
const max = aPerson(4, { fullName: 'Max Weber' }, 'lead')
const PEOPLE = [zoe, abe, eva, max]
const MATCHES: PersonMatches = {
  [recordKey(zoe.record)]: knownAs(1, {
    score: 10,
    mailing: MAILABLE,
    visits: { last30Days: 2, before: 0, perWeek: [] },
  }),
  [recordKey(abe.record)]: knownAs(2, { score: 90, mailing: { ...MAILABLE, unsubscribed: true } }),
  [recordKey(eva.record)]: { state: 'noEmail', readAt: 0 },
}
const names = (people: readonly { readonly fullName: string }[]) => people.map(({ fullName }) => fullName.slice(0, 3))

it('orders names as people do, not as bytes', () => {
  const byName = (descending: boolean) => names(orderPeople(PEOPLE, MATCHES, { column: 'name', descending }, inEnglish))
  expect(byName(false)).toEqual(['abe', 'Éva', 'Max', 'Zoë'])
  expect(byName(true)).toEqual(['Zoë', 'Max', 'Éva', 'abe'])
})

it('puts those without a value last, whichever way it goes', () => {
  const byScore = (descending: boolean) =>
    names(orderPeople(PEOPLE, MATCHES, { column: 'score', descending }, inEnglish))
  expect(byScore(true)).toEqual(['abe', 'Zoë', 'Éva', 'Max'])
  expect(byScore(false)).toEqual(['Zoë', 'abe', 'Éva', 'Max'])
})

it.each(PEOPLE_COLUMNS)('loses nobody when ordering by %s', (column) => {
  expect(new Set(orderPeople(PEOPLE, MATCHES, { column, descending: true }, inEnglish))).toEqual(new Set(PEOPLE))
})

it.each([
  ['all', ['Zoë', 'abe', 'Éva', 'Max']],
  ['known', ['Zoë', 'abe']],
  ['unknown', []],
  ['mailable', ['Zoë']],
  ['notMailable', ['abe']],
  ['visited', ['Zoë']],
  ['noEmail', ['Éva']],
  ['inactive', ['abe']],
  ['leads', ['Max']],
] as const)('finds %s', (filter, expected) => {
  expect(PEOPLE_FILTERS).toContain(filter)
  expect(names(findPeople(PEOPLE, MATCHES, filter, ''))).toEqual(expected)
})

it('searches name, title and address, whatever the accents', () => {
  expect(names(findPeople(PEOPLE, MATCHES, 'all', 'bronte'))).toEqual(['Zoë'])
  expect(names(findPeople(PEOPLE, MATCHES, 'all', ' planner '))).toEqual(['Zoë'])
  expect(names(findPeople(PEOPLE, MATCHES, 'all', 'person.4@'))).toEqual(['Max'])
  expect(findPeople(PEOPLE, MATCHES, 'leads', 'bronte')).toEqual([])
})
