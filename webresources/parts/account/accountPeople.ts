import { infiniteQueryOptions, type InfiniteData } from '@tanstack/react-query'
import type { AccountDynamics, AccountPeople } from '../../dataverse/AccountDynamics'
import type { AccountPerson } from '../../domain/AccountPerson'
import type { Guid } from '../../domain/Guid'
import { recordKey } from '../../domain/RecordRef'

/** More than any page can show to advantage; what is beyond is left out, and said to be. */
export const MOST_PEOPLE = 10_000

/** The people of an account from Dynamics, page by page. */
export function accountPeople(dynamics: AccountDynamics, accountId: Guid) {
  return infiniteQueryOptions({
    queryKey: ['account', accountId, 'people'] as const,
    queryFn: ({ pageParam, signal }) => dynamics.accountPeople(accountId, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last, pages) =>
      countPeople({ pages }) >= MOST_PEOPLE ? undefined : (last.nextPage ?? undefined),
    meta: { warm: true },
  })
}

/** People that were read; one who moved from one page to the next while they were counts twice. */
function countPeople(data: { readonly pages: readonly AccountPeople[] } | undefined): number {
  return data?.pages.reduce((sum, { people }) => sum + people.length, 0) ?? 0
}

/** A record that moves from one page to the next while they are read shows once. */
export function uniquePeople(data: InfiniteData<AccountPeople> | undefined): readonly AccountPerson[] {
  const byKey = new Map<string, AccountPerson>()
  for (const page of data?.pages ?? [])
    for (const person of page.people) {
      const key = recordKey(person.record)
      if (!byKey.has(key)) byKey.set(key, person)
    }
  return [...byKey.values()]
}
