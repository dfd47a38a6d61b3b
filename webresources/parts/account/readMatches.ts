import type { AccountPerson } from '../../domain/AccountPerson'
import type { Activity } from '../../domain/Activity'
import type { ContactId } from '../../domain/ids'
import type { Instant } from '../../domain/Instant'
import type { MailingStatus } from '../../domain/MailingStatus'
import type { Page } from '../../domain/Page'
import type { KnownPerson, PersonMatch } from '../../domain/PersonMatch'
import { recordKey } from '../../domain/RecordRef'
import { scoreChange } from '../../domain/scoreTrend'
import type { Overlay, ScoredContact } from '../../domain/ScoredContact'
import type { Visit } from '../../domain/Visit'
import { countByWeek, visitRange } from '../../domain/visitWeeks'
import type { NetResults } from '../../net-results/NetResults'
import { isUnsupported } from '../isUnsupported'
import { region } from '../region'
import type { createRequestSlots, Settled } from './createRequestSlots'

/** What is asked of a person beyond whether Net-Results knows them. */
export const FACETS = ['score', 'mailing', 'activity', 'visits'] as const

export type Facet = (typeof FACETS)[number]

/** The most that travels in one request. */
export const MOST_AT_ONCE = 50
const CHANGE_DAYS = 7

type Client = Pick<NetResults, 'findContact' | 'contactWithScore' | 'mailingStatus' | 'activities' | 'visits'>

interface MatchTools {
  readonly netResults: Client
  readonly ask: ReturnType<typeof createRequestSlots>
  /** `null` = there is none to be had, and so no score. */
  readonly overlay: Overlay | null
  /** Not asked for, because this account's API does not offer it. */
  readonly missing: ReadonlySet<Facet>
  readonly now: Instant
  readonly signal: AbortSignal
}

export interface MatchReading {
  readonly matches: readonly (readonly [key: string, match: PersonMatch])[]
  /** What turned out not to be offered. */
  readonly unsupported: readonly Facet[]
  /** Why some of it could not be read; `null` = all was read. */
  readonly failure: unknown
  /** Of whom something could not be read; to be asked again after a failure. */
  readonly incomplete: readonly AccountPerson[]
}

/** Looks up people who have an address, at most {@link MOST_AT_ONCE}: who knows them first, then all about those it does. */
export async function readMatches(people: readonly AccountPerson[], tools: MatchTools): Promise<MatchReading> {
  const { netResults, ask, signal, now } = tools
  const addresses = [...new Set(people.map(addressOf))]
  const found = await ask(() => addresses.map((address) => netResults.findContact(address, signal)))
  const byAddress = new Map(addresses.map((address, index) => [address, found[index]]))
  const ids = [...new Set(found.flatMap((answer) => (answer.ok && answer.value !== null ? [answer.value] : [])))]
  const facts = await readFacts(ids, tools)
  const unsupported = FACETS.filter((facet) => [...facts.values()].some((fact) => isUnsupported(errorOf(fact[facet]))))
  const failures: unknown[] = []
  const incomplete: AccountPerson[] = []
  const matches = people.flatMap((person): readonly (readonly [string, PersonMatch])[] => {
    const answer = byAddress.get(addressOf(person))
    const key = recordKey(person.record)
    const error = errorOf(answer)
    if (error !== null && (isPassing(error) || isUnsupported(error))) {
      failures.push(error)
      incomplete.push(person)
      return []
    }
    if (answer === undefined || !answer.ok) return [[key, { state: 'cannotTell', readAt: now }]]
    if (answer.value === null) return [[key, { state: 'unknown', readAt: now }]]
    const fact = facts.get(answer.value)
    if (fact === undefined) return []
    const failed = FACETS.map((facet) => errorOf(fact[facet])).filter(isPassing)
    if (failed.length > 0) incomplete.push(person)
    failures.push(...failed)
    return [[key, toMatch(answer.value, fact, now)]]
  })
  return { matches, unsupported, failure: failures[0] ?? null, incomplete }
}

interface Facts {
  readonly score?: Settled<ScoredContact> | undefined
  readonly mailing?: Settled<MailingStatus> | undefined
  readonly activity?: Settled<Page<Activity>> | undefined
  readonly visits?: Settled<readonly Visit[]> | undefined
}

async function readFacts(ids: readonly ContactId[], tools: MatchTools): Promise<ReadonlyMap<ContactId, Facts>> {
  const { netResults, overlay, missing, signal, now } = tools
  const wanted = (facet: Facet) => !missing.has(facet)
  const range = { domainGroupId: null, ...visitRange(now, region()) }
  const newest = { offset: 0, limit: 1 }
  const [scores, mailings, activities, visits] = await Promise.all([
    // Both of these go to one controller: half of them each make one request.
    overlay === null || !wanted('score')
      ? []
      : askEach(ids, tools, (contactId) => netResults.contactWithScore(contactId, overlay.id, signal)),
    wanted('mailing') ? askEach(ids, tools, (contactId) => netResults.mailingStatus(contactId, signal)) : [],
    wanted('activity')
      ? askEach(ids, tools, (contactId) => netResults.activities({ contactId, ...newest }, signal))
      : [],
    wanted('visits') ? askEach(ids, tools, (contactId) => netResults.visits({ contactId, ...range }, signal)) : [],
  ])
  return new Map(
    ids.map((id, index): [ContactId, Facts] => [
      id,
      { score: scores[index], mailing: mailings[index], activity: activities[index], visits: visits[index] },
    ]),
  )
}

function askEach<Value>(
  ids: readonly ContactId[],
  { ask }: MatchTools,
  question: (id: ContactId) => Promise<Value>,
): Promise<readonly Settled<Value>[]> {
  return ids.length === 0 ? Promise.resolve([]) : ask(() => ids.map(question))
}

function toMatch(contactId: ContactId, facts: Facts, now: Instant): KnownPerson {
  const score = valueOf(facts.score)
  const visits = valueOf(facts.visits)
  return {
    state: 'known',
    readAt: now,
    contactId,
    score: score?.score ?? null,
    scoreChange7Days: score === null ? null : scoreChange(score, CHANGE_DAYS, now),
    mailing: valueOf(facts.mailing),
    newest: valueOf(facts.activity)?.rows ?? null,
    visits: visits === null ? null : countByWeek(visits, now, region()),
  }
}

/** Net-Results tells people apart by their address, whatever the case. */
function addressOf({ emailAddress }: AccountPerson): string {
  return (emailAddress ?? '').toLowerCase()
}

function valueOf<Value>(settled: Settled<Value> | undefined): Value | null {
  return settled?.ok === true ? settled.value : null
}

function errorOf(settled: Settled<unknown> | undefined): unknown {
  return settled === undefined || settled.ok ? null : settled.error
}

/** One that may be gone next time; a refusal or a damaged answer about one person is a fact about that person. */
function isPassing(error: unknown): boolean {
  if (error === null || isUnsupported(error)) return false
  return !(error instanceof Error && 'kind' in error && (error.kind === 'refused' || error.kind === 'malformed'))
}
