import { notifyManager, QueryClient } from '@tanstack/react-query'
import { boundCache } from './boundCache'
import { inOneTask } from './inOneTask'

/** How long an answer counts as fresh: long enough for a tab switch, short enough for a rep on the phone. */
const FRESH = 60_000
/** Milliseconds in which a failure is news: what was asked for ahead has failed, and not what somebody comes back to. */
const NEWS = 1_000
/** Answers that nobody looks at any more and that stay for a while: those of about ten people. */
const MOST_LEFT = 100

/**
 * Server state of one page. Retries are the transport's business, because only it knows reads from writes and
 * `Retry-After`; being offline is an answer with words, not a reason to wait in silence.
 */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        retryOnMount: ({ state }) => Date.now() - state.errorUpdatedAt > NEWS,
        networkMode: 'always',
        staleTime: FRESH,
        gcTime: 5 * FRESH,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  })
  boundCache(client, MOST_LEFT)
  // Answers that come together are drawn once.
  notifyManager.setScheduler(inOneTask())
  return client
}
