import type { AccountPerson } from './AccountPerson'
import { matchesText } from './matchesText'
import { mailingState, type PersonMatch, type PersonMatches } from './PersonMatch'
import { recordKey } from './RecordRef'
import type { CompareTexts } from './sortRows'

export const PEOPLE_COLUMNS = ['name', 'score', 'change', 'activity', 'visits', 'email'] as const

export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number]

export interface PeopleOrder {
  readonly column: PeopleColumn
  readonly descending: boolean
}

export const PEOPLE_FILTERS = [
  'all',
  'known',
  'unknown',
  'mailable',
  'notMailable',
  'visited',
  'noEmail',
  'inactive',
  'leads',
] as const

export type PeopleFilter = (typeof PEOPLE_FILTERS)[number]

/** Whether the order is right only once everybody has been looked up at Net-Results. */
export function orderNeedsMatches({ column }: PeopleOrder): boolean {
  return column !== 'name'
}

export function filterNeedsMatches(filter: PeopleFilter): boolean {
  return !['all', 'noEmail', 'inactive', 'leads'].includes(filter)
}

/** Those whom the filter and the words find, in the given order. Who has not been looked up fits no filter that needs it. */
export function findPeople(
  people: readonly AccountPerson[],
  matches: PersonMatches,
  filter: PeopleFilter,
  typed: string,
): readonly AccountPerson[] {
  return people.filter(
    (person) =>
      fits(filter, person, matches[recordKey(person.record)]) &&
      (typed.trim() === '' || matchesText(typed, person.fullName, person.jobTitle, person.emailAddress)),
  )
}

function fits(filter: PeopleFilter, person: AccountPerson, match: PersonMatch | undefined): boolean {
  const known = match?.state === 'known' ? match : null
  switch (filter) {
    case 'all':
      return true
    case 'known':
      return known !== null
    case 'unknown':
      return match?.state === 'unknown'
    case 'mailable':
      return known !== null && mailingState(known.mailing) === 'mailable'
    case 'notMailable':
      return known !== null && ['unsubscribed', 'bounced', 'notMailable'].includes(mailingState(known.mailing))
    case 'visited':
      return (known?.visits?.last30Days ?? 0) > 0
    case 'noEmail':
      return person.emailAddress === null
    case 'inactive':
      return !person.active
    case 'leads':
      return person.record.table === 'lead'
  }
}

/** Puts people in order. Those without a value come last, whichever way it goes; equal ones stay as they were. */
export function orderPeople(
  people: readonly AccountPerson[],
  matches: PersonMatches,
  { column, descending }: PeopleOrder,
  compareTexts: CompareTexts,
): readonly AccountPerson[] {
  // Contacts and leads come one after the other, so that the order by name is to be made as well.
  const rows = people.map((person, index) => ({ person, index, value: sortValue(column, person, matches) }))
  const direction = descending ? -1 : 1
  return rows
    .sort((a, b) => {
      if (a.value === null || b.value === null) {
        return Number(a.value === null) - Number(b.value === null) || a.index - b.index
      }
      const order =
        typeof a.value === 'string' || typeof b.value === 'string'
          ? compareTexts(String(a.value), String(b.value))
          : a.value - b.value
      return order * direction || a.index - b.index
    })
    .map(({ person }) => person)
}

const MAILING_ORDER = ['mailable', 'unsubscribed', 'bounced', 'notMailable', 'cannotTell'] as const

function sortValue(column: PeopleColumn, person: AccountPerson, matches: PersonMatches): number | string | null {
  if (column === 'name') return person.fullName
  const match = matches[recordKey(person.record)]
  if (match?.state !== 'known') return null
  switch (column) {
    case 'score':
      return match.score
    case 'change':
      return match.scoreChange7Days
    case 'activity':
      return match.newest?.[0]?.at ?? null
    case 'visits':
      return match.visits?.last30Days ?? null
    case 'email':
      return MAILING_ORDER.indexOf(mailingState(match.mailing))
  }
}
