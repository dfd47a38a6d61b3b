import type { QueryClient } from '@tanstack/react-query'
import type { Dynamics } from '../../dataverse/Host'
import { recordsByEmail } from './recordsByEmail'

/** Milliseconds that the pointer has to rest: one that passes over a list asks for nothing. */
const REST = 120

/** One look-up ahead of time, that can be called off until somebody waits for it. */
export function createPrefetch(
  client: QueryClient,
  dynamics: Dynamics,
  emailAddress: string | null,
  savesData: () => boolean,
) {
  const query = emailAddress === null ? null : recordsByEmail(dynamics, emailAddress)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = false
  return {
    /** The pointer rests on the name, for all we know. */
    expect() {
      if (query === null || savesData()) return
      timer = setTimeout(() => {
        asked = true
        void client.prefetchQuery(query)
      }, REST)
    },
    callOff() {
      clearTimeout(timer)
      if (asked && query !== null) void client.cancelQueries({ queryKey: query.queryKey, exact: true })
      asked = false
    },
    /** Whoever waits for the answer from now on is not to lose it. */
    keep() {
      clearTimeout(timer)
      asked = false
    },
  }
}
