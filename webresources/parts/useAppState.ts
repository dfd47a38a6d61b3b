import { useCallback, useSyncExternalStore } from 'react'
import type { AppHost, AppState, Dynamics } from '../dataverse/Host'

/** Whether there is a Dynamics around the page, live. */
export function useAppState<Port extends Dynamics>(host: AppHost<Port>): AppState<Port> {
  const subscribe = useCallback((changed: () => void) => host.watch(changed), [host])
  return useSyncExternalStore(subscribe, () => host.state())
}
