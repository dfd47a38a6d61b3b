import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, type PointerEvent } from 'react'
import { createPrefetch, type Ahead } from './createPrefetch'

/**
 * Asks for what a click on a name will need as soon as the pointer rests on it, so that the click waits for nothing. One
 * person at a time, because leaving the name ends the look-up; never for those who save data, never for a finger.
 *
 * @param ahead the same object as long as it is about the same
 */
export function usePrefetch(ahead: Ahead | null) {
  const client = useQueryClient()
  const prefetch = useMemo(() => createPrefetch(client, ahead, savesData), [ahead, client])
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
