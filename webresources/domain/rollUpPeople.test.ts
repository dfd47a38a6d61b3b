import { expect, it } from 'vitest'
import { aPerson, knownAs } from './anAccount.testing'
import { WEEKS } from './visitWeeks'
import type { MailingStatus } from './MailingStatus'
import type { PersonMatch, PersonMatches } from './PersonMatch'
import { recordKey } from './RecordRef'
import { rollUpPeople } from './rollUpPeople'

const people = Array.from({ length: 8 }, (_, index) => aPerson(index))
const visits = (last30Days: number, before = 0) => ({
  last30Days,
  before,
  perWeek: Array.from({ length: WEEKS }, (_, week) => (week === WEEKS - 1 ? last30Days : 0)),
})
const mailable: MailingStatus = {
  mailable: true,
  unsubscribed: false,
  unsubscribedAt: null,
  bounced: false,
  bouncedAt: null,
}
const matchesOf = (...matches: readonly (PersonMatch | null)[]): PersonMatches =>
  Object.fromEntries(
    matches.flatMap((match, index) => {
      const person = people[index]
      return match === null || person === undefined ? [] : [[recordKey(person.record), match]]
    }),
  )

it('counts who is known, who may be mailed, and who has the highest score', () => {
  const rollUp = rollUpPeople(
    people,
    matchesOf(
      knownAs(1, { score: 12, mailing: mailable, visits: visits(3, 1) }),
      knownAs(2, { score: 118, mailing: { ...mailable, unsubscribed: true }, visits: visits(2, 4) }),
      { state: 'unknown', readAt: 0 },
      { state: 'noEmail', readAt: 0 },
    ),
  )
  expect(rollUp).toMatchObject({ people: 8, matched: 4, known: 2, mailable: 1 })
  expect(rollUp.top).toEqual({ person: people[1], score: 118 })
  expect(rollUp.visits).toMatchObject({ last30Days: 5, before: 5, others: { people: 0, last30Days: 0 } })
  expect(rollUp.visits?.perWeek[WEEKS - 1]).toBe(5)
})

it('counts the visits of one contact once, however many records carry the address', () => {
  const rollUp = rollUpPeople(people, matchesOf(knownAs(7, { visits: visits(5) }), knownAs(7, { visits: visits(5) })))
  expect(rollUp.known).toBe(2)
  expect(rollUp.visits?.last30Days).toBe(5)
  expect(rollUp.visits?.byPerson).toHaveLength(1)
})

it('names the four who came most, and adds up the others', () => {
  const rollUp = rollUpPeople(
    people,
    matchesOf(...[1, 6, 0, 5, 4, 3, 2].map((count, id) => knownAs(id, { visits: visits(count) }))),
  )
  expect(rollUp.visits?.byPerson.map(({ last30Days }) => last30Days)).toEqual([6, 5, 4, 3])
  expect(rollUp.visits?.others).toEqual({ people: 2, last30Days: 3 })
})

it('tells no visits from visits that nobody could read', () => {
  expect(rollUpPeople(people, matchesOf(knownAs(1, { visits: null }))).visits).toBeNull()
  expect(rollUpPeople(people, matchesOf(knownAs(1, { visits: visits(0) }))).visits?.last30Days).toBe(0)
  expect(rollUpPeople([], {})).toMatchObject({ people: 0, known: 0, top: null })
})
