import { QueryClient } from '@tanstack/react-query'

/** How long an answer counts as fresh: long enough for a tab switch, short enough for a rep on the phone. */
const FRESH = 60_000

/**
 * Server state of one page. Retries are the transport's business, because only it knows reads from writes and
 * `Retry-After`; being offline is an answer with words, not a reason to wait in silence.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        networkMode: 'always',
        staleTime: FRESH,
        gcTime: 5 * FRESH,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  })
}
