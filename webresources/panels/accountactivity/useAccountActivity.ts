import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { Account } from '../../parts/account/useAccount'
import { useServices } from '../../parts/useServices'
import { knownStrands, newestActivities, newestSoFar, STEP, type NewestActivities } from './newestActivities'

/** The newest activities over all people of the account. For that everybody has to be looked up. */
export function useAccountActivity(account: Account) {
  const { netResults } = useServices()
  const { accountId, people, matches, isMatched, round, wantAll } = account
  useEffect(() => wantAll(), [wantAll])
  const strands = useMemo(() => knownStrands(people, matches), [matches, people])
  const query = useInfiniteQuery({
    // Looked up anew, everything is read anew.
    queryKey: ['account', accountId, 'activity', round],
    queryFn: async ({ pageParam, signal }): Promise<NewestActivities> =>
      newestActivities(netResults, pageParam.before?.strands ?? strands, pageParam.wanted, signal),
    initialPageParam: { wanted: STEP, before: null as NewestActivities | null },
    getNextPageParam: (last) => (last.hasMore ? { wanted: last.rows.length + STEP, before: last } : undefined),
    enabled: isMatched,
  })
  const pages = query.data?.pages
  const soFar = useMemo(() => (isMatched ? [] : newestSoFar(strands, STEP)), [isMatched, strands])
  return { query, rows: pages?.[pages.length - 1]?.rows ?? soFar, knows: strands.length > 0 }
}
