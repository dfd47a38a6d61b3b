import { useCallback, useSyncExternalStore } from 'react'
import type { AppHost, AppState } from '../dataverse/Host'

/** Whether there is a Dynamics around the page, live. */
export function useAppState(host: AppHost): AppState {
  const subscribe = useCallback((changed: () => void) => host.watch(changed), [host])
  return useSyncExternalStore(subscribe, () => host.state())
}
