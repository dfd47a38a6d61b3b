import { useCallback, useSyncExternalStore } from 'react'
import type { Host, RecordState } from '../dataverse/Host'
import { useWhenSeen } from './useOnScreen'

const WAITING: RecordState = { state: 'waiting' }

/** The record that the page stands on, live. A page that nobody sees does not follow the form, so that it asks for nothing. */
export function useRecordState(host: Host): RecordState {
  const subscribe = useCallback((changed: () => void) => host.watchRecord(changed), [host])
  return useWhenSeen(
    useSyncExternalStore(subscribe, () => host.recordState()),
    WAITING,
  )
}
