import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, type PointerEvent } from 'react'
import { useServices } from '../useServices'
import { createPrefetch } from './createPrefetch'

/**
 * Looks a person's record up as soon as the pointer rests on the name, so that the click opens it without a wait. One
 * person at a time, because leaving the name ends the look-up; never for those who save data, never for a finger.
 */
export function usePrefetchRecord(emailAddress: string | null) {
  const { dynamics } = useServices()
  const client = useQueryClient()
  const prefetch = useMemo(
    () => createPrefetch(client, dynamics, emailAddress, savesData),
    [client, dynamics, emailAddress],
  )
  useEffect(() => prefetch.callOff, [prefetch])
  return {
    onPointerEnter: (event: PointerEvent) => {
      if (event.pointerType === 'mouse') prefetch.expect()
    },
    onPointerLeave: prefetch.callOff,
    /** To be called when the name is clicked. */
    keep: prefetch.keep,
  }
}

function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true
}
