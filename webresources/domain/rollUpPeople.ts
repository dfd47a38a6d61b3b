import type { AccountPerson } from './AccountPerson'
import { WEEKS } from './visitWeeks'
import { mailingState, type KnownPerson, type PersonMatches } from './PersonMatch'
import { recordKey } from './RecordRef'

/** The account as a whole, as far as its people have been looked up. */
export interface RollUp {
  readonly people: number
  /** Of whom it is known by now whether Net-Results knows them. */
  readonly matched: number
  readonly known: number
  readonly mailable: number
  /** `null` = nobody's visits could be read. */
  readonly visits: {
    readonly last30Days: number
    readonly before: number
    readonly perWeek: readonly number[]
    /** Most visits first, at most {@link NAMED}; then all others together. */
    readonly byPerson: readonly PersonVisits[]
    readonly others: { readonly people: number; readonly last30Days: number }
  } | null
  /** Who has the highest score; `null` when nobody has one. */
  readonly top: { readonly person: AccountPerson; readonly score: number } | null
}

export interface PersonVisits {
  readonly person: AccountPerson
  readonly last30Days: number
}

const NAMED = 4

/** Adds up what is known. Two records with one e-mail address are one contact at Net-Results, whose visits count once. */
export function rollUpPeople(people: readonly AccountPerson[], matches: PersonMatches): RollUp {
  const matched = people.flatMap((person) => {
    const match = matches[recordKey(person.record)]
    return match === undefined ? [] : [{ person, match }]
  })
  const known = matched.flatMap(({ person, match }) => (match.state === 'known' ? [{ person, match }] : []))
  return {
    people: people.length,
    matched: matched.length,
    known: known.length,
    mailable: known.filter(({ match }) => mailingState(match.mailing) === 'mailable').length,
    visits: addVisits(known),
    top: highest(known),
  }
}

interface Known {
  readonly person: AccountPerson
  readonly match: KnownPerson
}

function addVisits(known: readonly Known[]): RollUp['visits'] {
  const seen = new Set<string>()
  const visitors = known.flatMap(({ person, match: { contactId, visits } }) => {
    if (visits === null || seen.has(contactId)) return []
    seen.add(contactId)
    return [{ person, visits }]
  })
  if (visitors.length === 0 && known.length > 0) return null
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const active = visitors
    .map(({ person, visits }) => ({ person, last30Days: visits.last30Days }))
    .filter(({ last30Days }) => last30Days > 0)
    .sort((a, b) => b.last30Days - a.last30Days)
  const others = active.slice(NAMED)
  return {
    last30Days: sum(visitors.map(({ visits }) => visits.last30Days)),
    before: sum(visitors.map(({ visits }) => visits.before)),
    perWeek: Array.from({ length: WEEKS }, (_, week) => sum(visitors.map(({ visits }) => visits.perWeek[week] ?? 0))),
    byPerson: active.slice(0, NAMED),
    others: { people: others.length, last30Days: sum(others.map(({ last30Days }) => last30Days)) },
  }
}

function highest(known: readonly Known[]): RollUp['top'] {
  let top: RollUp['top'] = null
  for (const { person, match } of known)
    if (match.score !== null && (top === null || match.score > top.score)) top = { person, score: match.score }
  return top
}
