import { useCallback, useSyncExternalStore } from 'react'
import type { AppHost, AppState, Dynamics } from '../dataverse/Host'
import { useWhenSeen } from './useOnScreen'

const WAITING = { state: 'waiting' } as const

/** Whether there is a Dynamics around the page, live. A page that was opened where nobody sees it waits to be seen. */
export function useAppState<Port extends Dynamics>(host: AppHost<Port>): AppState<Port> {
  const subscribe = useCallback((changed: () => void) => host.watch(changed), [host])
  return useWhenSeen<AppState<Port>>(
    useSyncExternalStore(subscribe, () => host.state()),
    WAITING,
  )
}
