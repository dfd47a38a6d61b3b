import type { QueryClient } from '@tanstack/react-query'
import type { ContactId } from '../../domain/ids'

/**
 * A signal that is aborted when the page has turned to another record: when no part of it looks at anything of the contact
 * any more. A change of tabs is not one, because the header stays.
 */
export function whileWatched(client: QueryClient, contactId: ContactId): { signal: AbortSignal; stop(): void } {
  const controller = new AbortController()
  const cache = client.getQueryCache()
  const isWatched = () =>
    cache.findAll({ queryKey: ['contact', contactId] }).some((query) => query.getObserversCount() > 0)
  // Later, because a part that is replaced by another leaves before the other comes.
  const look = () =>
    setTimeout(() => {
      if (isWatched()) return
      stop()
      controller.abort()
    })
  const stop = cache.subscribe((event) => {
    if (event.type === 'observerRemoved') look()
  })
  look()
  return { signal: controller.signal, stop }
}
