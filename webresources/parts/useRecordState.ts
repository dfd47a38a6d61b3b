import { useCallback, useSyncExternalStore } from 'react'
import type { Host, RecordState } from '../dataverse/Host'

/** The record that the page stands on, live. */
export function useRecordState(host: Host): RecordState {
  const subscribe = useCallback((changed: () => void) => host.watchRecord(changed), [host])
  return useSyncExternalStore(subscribe, () => host.recordState())
}
