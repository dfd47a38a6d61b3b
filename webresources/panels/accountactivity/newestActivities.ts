import { mergeActivities, type ActivityStrand } from '../../domain/mergeActivities'
import type { AccountPerson } from '../../domain/AccountPerson'
import type { Activity } from '../../domain/Activity'
import type { ContactId } from '../../domain/ids'
import type { PersonMatches } from '../../domain/PersonMatch'
import { recordKey } from '../../domain/RecordRef'
import type { NetResults } from '../../net-results/NetResults'

/** Activities that show at first, and that each further step adds. */
export const STEP = 10
/** One batch. */
const MOST_AT_ONCE = 50

/** One contact at Net-Results, by the first record that carries the address. */
export interface Actor {
  readonly person: AccountPerson
  readonly contactId: ContactId
}

export type Strands = readonly ActivityStrand<Actor>[]

export interface AccountActivity {
  readonly person: AccountPerson
  readonly activity: Activity
}

export interface NewestActivities {
  readonly rows: readonly AccountActivity[]
  readonly strands: Strands
  readonly hasMore: boolean
}

/** Everybody who has done anything, with the newest of it, as the looking up has found it. */
export function knownStrands(people: readonly AccountPerson[], matches: PersonMatches): Strands {
  const seen = new Set<string>()
  return people.flatMap((person): Strands => {
    const match = matches[recordKey(person.record)]
    if (match?.state !== 'known' || match.newest === null || match.newest.length === 0) return []
    if (seen.has(match.contactId)) return []
    seen.add(match.contactId)
    return [{ owner: { person, contactId: match.contactId }, loaded: match.newest, hasMore: true }]
  })
}

/**
 * The newest activities over all of them. Reads further activities only of those who can be among them: whoever did
 * something last has a better claim than all who did not.
 */
export async function newestActivities(
  netResults: Pick<NetResults, 'activities'>,
  known: Strands,
  wanted: number,
  signal: AbortSignal,
): Promise<NewestActivities> {
  let strands = known
  for (;;) {
    const { rows, missing, hasMore } = mergeActivities(strands, wanted)
    if (missing.length === 0) {
      return { rows: rows.map(({ owner, activity }) => ({ person: owner.person, activity })), strands, hasMore }
    }
    const asked = missing.slice(0, MOST_AT_ONCE)
    const answers = await Promise.all(
      asked.map(({ owner: { contactId }, loaded }) =>
        // From the beginning: what is new meanwhile pushes the rest down.
        netResults.activities(
          { contactId, offset: 0, limit: loaded.length < STEP ? STEP : loaded.length + STEP },
          signal,
        ),
      ),
    )
    const read = new Map(
      asked.map(({ owner }, index): [ContactId, ActivityStrand<Actor>] => {
        const answer = answers[index]
        // One that gives nothing more has ended, whatever it says.
        const more = answer !== undefined && answer.hasMore && answer.received > 0
        return [owner.contactId, { owner, loaded: answer?.rows ?? [], hasMore: more }]
      }),
    )
    strands = strands.map((strand) => read.get(strand.owner.contactId) ?? strand)
  }
}

/** The newest of those who have been looked up so far: right only once everybody has been. */
export function newestSoFar(strands: Strands, wanted: number): readonly AccountActivity[] {
  const ended = strands.map((strand) => ({ ...strand, hasMore: false }))
  return mergeActivities(ended, wanted).rows.map(({ owner, activity }) => ({ person: owner.person, activity }))
}
