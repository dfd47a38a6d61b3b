import { createContext, useContext, useMemo } from 'react'
import type { ListedPerson } from '../funnel/FunnelTabProps'
import type { Ahead } from './createPrefetch'
import { usePrefetch } from './usePrefetch'

/** What shows of a person beside the table. Given by the page that has such a place. */
export const PersonAheadContext = createContext<((person: ListedPerson) => Ahead) | null>(null)

/** For a name: asks for the person's details while the pointer rests on it. */
export function usePrefetchPerson(person: ListedPerson | null) {
  const aheadOf = useContext(PersonAheadContext)
  return usePrefetch(useMemo(() => (person === null ? null : (aheadOf?.(person) ?? null)), [aheadOf, person]))
}
