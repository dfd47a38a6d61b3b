import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { AccountDynamics } from '../../dataverse/AccountDynamics'
import type { RecordState } from '../../dataverse/Host'
import { accountPeople } from '../../parts/account/accountPeople'

/**
 * The account's name, and its first people on their way, beside everything else that loads.
 *
 * @returns `null` until it is known, and when Dynamics does not say it
 */
export function useAccountRecord(dynamics: AccountDynamics | null, record: RecordState): string | null {
  const queryClient = useQueryClient()
  const id = record.state === 'record' && record.record.table === 'account' ? record.record.id : null
  const account = useQuery({
    queryKey: ['account', id, 'record'],
    queryFn: dynamics === null || id === null ? skipToken : ({ signal }) => dynamics.account(id, signal),
    meta: { warm: true },
  })
  useEffect(() => {
    if (dynamics !== null && id !== null) void queryClient.prefetchInfiniteQuery(accountPeople(dynamics, id))
  }, [dynamics, id, queryClient])
  return account.data?.name || null
}
