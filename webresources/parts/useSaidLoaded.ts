import { useEffect, useRef } from 'react'
import { useAnnounce } from './Announcer'
import { strings } from './strings'

/**
 * Says that what was waited for is there, for a panel that has nothing shorter to say of it.
 *
 * @param isLoaded true from the beginning = nobody waited, and nothing is said
 * @param name what it is, as on its tab
 */
export function useSaidLoaded(isLoaded: boolean, name: string): void {
  const announce = useAnnounce()
  const wasLoaded = useRef(isLoaded)
  useEffect(() => {
    if (isLoaded && !wasLoaded.current) announce(strings.loaded(name))
    wasLoaded.current = isLoaded
  }, [announce, isLoaded, name])
}
