import { skipToken, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { AccountDynamics } from '../../dataverse/AccountDynamics'
import type { AccountPerson } from '../../domain/AccountPerson'
import type { Guid } from '../../domain/Guid'
import type { Instant } from '../../domain/Instant'
import type { PersonMatches } from '../../domain/PersonMatch'
import { recordKey } from '../../domain/RecordRef'
import { isUnsupported } from '../isUnsupported'
import { defaultOverlay } from '../people/defaultOverlay'
import { useServices } from '../useServices'
import { accountPeople, MOST_PEOPLE, uniquePeople } from './accountPeople'
import { createPeopleMatcher } from './createPeopleMatcher'

/** Up to so many people are looked up without being asked for. */
const FEW = 200

const NOBODY: PersonMatches = {}

/** The people of one account, and what Net-Results knows of them. Keep one for each account on screen. */
export function useAccount(dynamics: AccountDynamics, accountId: Guid, name: string | null) {
  const { netResults, now } = useServices()
  const queryClient = useQueryClient()
  const list = useAccountPeople(dynamics, accountId)
  const { people, isComplete } = list

  const matchesKey = useMemo(() => ['account', accountId, 'matches'] as const, [accountId])
  // No server state of its own, but what the tab keeps of it for the next visit.
  const { data: seen } = useQuery<PersonMatches>({
    queryKey: matchesKey,
    queryFn: skipToken,
    staleTime: Infinity,
    structuralSharing: false,
    meta: { warm: true },
  })
  const [matcher] = useState(() =>
    createPeopleMatcher({
      netResults,
      now,
      seen: seen ?? NOBODY,
      overlay: async (signal) => {
        try {
          return await queryClient.ensureQueryData({
            ...defaultOverlay(netResults),
            // Given up with the account.
            queryFn: () => netResults.defaultOverlay(signal),
          })
        } catch (error) {
          if (isUnsupported(error)) return null
          throw error
        }
      },
    }),
  )
  const state = useSyncExternalStore(matcher.subscribe, matcher.state)
  useEffect(() => () => matcher.dispose(), [matcher])
  useEffect(() => {
    queryClient.setQueryData<PersonMatches>(matchesKey, state.matches)
  }, [matchesKey, queryClient, state.matches])

  const [allWanted, setAllWanted] = useState(false)
  const wantsAll = allWanted || (isComplete && people.length <= FEW)
  useEffect(() => {
    matcher.wantAll(wantsAll ? people : [])
  }, [matcher, people, wantsAll])

  const { matches } = state
  const progress = useMemo(() => measure(people, matches), [matches, people])
  const { reload } = list
  const refresh = useCallback(() => {
    matcher.refresh()
    reload()
  }, [matcher, reload])

  return {
    accountId,
    /** `null` until Dynamics has said it. */
    name,
    recordUrl: dynamics.recordUrl,
    ...list,
    ...state,
    ...progress,
    /** Everybody is known to Net-Results or known not to be. */
    isMatched: isComplete && progress.matched === people.length,
    isMatchingAll: wantsAll,
    want: matcher.want,
    wantAll: useCallback(() => setAllWanted(true), []),
    stopWantingAll: useCallback(() => setAllWanted(false), []),
    reread: matcher.reread,
    retryMatching: matcher.retry,
    /** What Net-Results knows is read anew; the people themselves are not. */
    refreshMatches: matcher.refresh,
    refresh,
  }
}

export type Account = ReturnType<typeof useAccount>

/** Everybody of the account, read to the end without being asked for. */
function useAccountPeople(dynamics: AccountDynamics, accountId: Guid) {
  const { data, error, isFetching, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    accountPeople(dynamics, accountId),
  )
  const people = useMemo(() => uniquePeople(data), [data])
  const mayGoOn = hasNextPage && !isFetching && error === null
  useEffect(() => {
    if (mayGoOn) void fetchNextPage()
  }, [fetchNextPage, mayGoOn])
  const pages = data?.pages ?? []
  return {
    people,
    isLoading: data === undefined,
    isLoadingMore: isFetchingNextPage,
    /** Everybody is here, as far as {@link MOST_PEOPLE} goes. */
    isComplete: data !== undefined && !hasNextPage,
    isTruncated:
      data !== undefined && !hasNextPage && pages[pages.length - 1]?.nextPage !== null && people.length >= MOST_PEOPLE,
    withoutLeads: pages.some(({ withoutLeads }) => withoutLeads),
    listError: error,
    reload: useCallback(
      () => void (data === undefined || !hasNextPage ? refetch() : fetchNextPage()),
      [data, fetchNextPage, hasNextPage, refetch],
    ),
  }
}

function measure(people: readonly AccountPerson[], matches: PersonMatches) {
  let matched = 0
  let asOf: Instant | null = null
  for (const { record } of people) {
    const match = matches[recordKey(record)]
    if (match === undefined) continue
    matched += 1
    asOf = asOf === null ? match.readAt : Math.min(asOf, match.readAt)
  }
  return { matched, asOf }
}
