import type { AccountPerson } from '../../domain/AccountPerson'
import type { Instant } from '../../domain/Instant'
import type { PersonMatch, PersonMatches } from '../../domain/PersonMatch'
import { recordKey } from '../../domain/RecordRef'
import type { Overlay } from '../../domain/ScoredContact'
import type { NetResults } from '../../net-results/NetResults'
import { createRequestSlots } from './createRequestSlots'
import { MOST_AT_ONCE, readMatches, type Facet } from './readMatches'

/** Requests under way at a time: as many as a browser opens to one host. */
const MOST_REQUESTS = 6
/** Enough to keep those busy: one group is looked up while others are asked about. */
const MOST_GROUPS = 3
/** Milliseconds between two changes that are shown. */
const SHOW_EVERY = 100

export interface MatcherState {
  readonly matches: PersonMatches
  /** Something is being looked up. */
  readonly isBusy: boolean
  /** Why the looking up has stopped; `null` = it has not. */
  readonly failure: unknown
  /** What this account's API does not offer. */
  readonly missing: readonly Facet[]
  /** Counts the times that everything was to be read anew. */
  readonly round: number
}

interface MatcherTools {
  readonly netResults: NetResults
  now(): Instant
  /** `null` when there is none to be had. */
  overlay(signal: AbortSignal): Promise<Overlay | null>
  /** From an earlier visit: shown, and read anew when wanted. */
  readonly seen: PersonMatches
}

/**
 * Looks up people at Net-Results: those on screen first, all others only when they are wanted, never more than
 * {@link MOST_REQUESTS} requests at a time. What was found is kept, so that nobody is asked for twice.
 */
export function createPeopleMatcher({ netResults, now, overlay, seen }: MatcherTools) {
  const listeners = new Set<() => void>()
  const ask = createRequestSlots(MOST_REQUESTS)
  const abort = new AbortController()
  const missing = new Set<Facet>()
  let found = new Map<string, PersonMatch>(Object.entries(seen))
  let fresh = new Set<string>()
  const underWay = new Set<string>()
  let onScreen: readonly AccountPerson[] = []
  let others: readonly AccountPerson[] = []
  /** Everybody before this one in {@link others} is dealt with. */
  let next = 0
  let groups = 0
  let state: MatcherState = { matches: seen, isBusy: false, failure: null, missing: [], round: 0 }
  let shownAt = -Infinity
  let timer: ReturnType<typeof setTimeout> | undefined

  function show(part: Partial<MatcherState> = {}): void {
    clearTimeout(timer)
    timer = undefined
    shownAt = performance.now()
    state = { ...state, matches: Object.fromEntries(found), isBusy: groups > 0, missing: [...missing], ...part }
    for (const listener of [...listeners]) listener()
  }

  function showSoon(): void {
    const wait = shownAt + SHOW_EVERY - performance.now()
    if (wait <= 0 || groups === 0) show()
    else timer ??= setTimeout(show, wait)
  }

  function needs({ record, emailAddress }: AccountPerson): boolean {
    const key = recordKey(record)
    if (fresh.has(key) || underWay.has(key)) return false
    if (emailAddress !== null) return true
    found.set(key, { state: 'noEmail', readAt: now() })
    fresh.add(key)
    return false
  }

  function takeGroup(): readonly AccountPerson[] {
    const group = onScreen.filter(needs).slice(0, MOST_AT_ONCE)
    while (group.length < MOST_AT_ONCE && next < others.length) {
      const person = others[next++]
      if (person !== undefined && !group.includes(person) && needs(person)) group.push(person)
    }
    return group
  }

  function pump(): void {
    while (groups < MOST_GROUPS && state.failure === null && !abort.signal.aborted) {
      const group = takeGroup()
      if (group.length === 0) break
      groups += 1
      for (const { record } of group) underWay.add(recordKey(record))
      void read(group).finally(() => {
        groups -= 1
        for (const { record } of group) underWay.delete(recordKey(record))
        if (abort.signal.aborted) return
        pump()
        showSoon()
      })
    }
  }

  async function read(group: readonly AccountPerson[]): Promise<void> {
    const { round } = state
    try {
      const [scoring] = await ask(() => [overlay(abort.signal)])
      if (scoring?.ok !== true) throw scoring?.error
      const tools = { netResults, ask, missing, now: now(), signal: abort.signal }
      const reading = await readMatches(group, { ...tools, overlay: scoring.value })
      if (abort.signal.aborted) return
      const incomplete = new Set(reading.incomplete.map(({ record }) => recordKey(record)))
      for (const [key, match] of reading.matches) {
        found.set(key, match)
        if (!incomplete.has(key) && round === state.round) fresh.add(key)
      }
      for (const facet of reading.unsupported) missing.add(facet)
      if (reading.failure !== null) fail(reading.failure)
    } catch (error) {
      if (!abort.signal.aborted) fail(error)
    }
  }

  function fail(failure: unknown): void {
    // Whoever was asked for at the same time fails as well: that is one failure.
    state = { ...state, failure: state.failure ?? failure }
    next = 0
  }

  function go(): void {
    pump()
    show()
  }

  return {
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** These are on screen: they come first, and whoever was on screen before need not be looked up any more. */
    want(people: readonly AccountPerson[]): void {
      onScreen = people
      const before = found.size
      pump()
      if (found.size !== before || groups > 0 !== state.isBusy) show()
    },
    /** Everybody, after those on screen; nobody ends it. */
    wantAll(people: readonly AccountPerson[]): void {
      others = people
      next = 0
      go()
    },
    /** Something was done with this person: what is known of them is read anew as soon as they show. */
    reread({ record }: AccountPerson): void {
      fresh.delete(recordKey(record))
      go()
    },
    retry(): void {
      state = { ...state, failure: null }
      go()
    },
    /** Reads anew whoever is wanted from now on; what is known stays on screen meanwhile. */
    refresh(): void {
      fresh = new Set()
      next = 0
      state = { ...state, failure: null, round: state.round + 1 }
      go()
    },
    dispose(): void {
      clearTimeout(timer)
      abort.abort()
      listeners.clear()
      found = new Map()
    },
  }
}
