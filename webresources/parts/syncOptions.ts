import { useQuery } from '@tanstack/react-query'
import type { SyncOptions } from '../domain/SyncOptions'
import { useServices } from './useServices'

export const SYNC_OPTIONS = ['mine', 'syncOptions'] as const

/** Milliseconds between two looks at a full sync, which takes hours or days. */
export const LOOK_AGAIN = 60_000

/**
 * The options of the sync and how it stands. Asked again by itself only while a full sync runs and the page is seen; a
 * hidden page asks when it is seen again.
 */
export function useSyncOptions() {
  const { netResults } = useServices()
  return useQuery<SyncOptions>({
    queryKey: SYNC_OPTIONS,
    queryFn: ({ signal }) => netResults.syncOptions(signal),
    refetchInterval: ({ state }) => (state.data?.fullSyncRunning === true ? LOOK_AGAIN : false),
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: ({ state }) => (state.data?.fullSyncRunning === true ? 'always' : false),
  })
}
