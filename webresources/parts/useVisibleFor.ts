import { useEffect, useEffectEvent } from 'react'
import { isOnScreen } from './useOnScreen'

const STEP = 250

/**
 * Calls back once the page has been on screen for that long altogether, and again after each change of `what`; never
 * while `what` is `null`. A window that is hidden counts no time, and neither does the frame in a tab of the form that
 * is not open.
 */
export function useVisibleFor(milliseconds: number, what: string | null, onSeen: () => void): void {
  const seen = useEffectEvent(onSeen)
  useEffect(() => {
    if (what === null) return
    let visible = 0
    const timer = setInterval(() => {
      if (isOnScreen()) visible += STEP
      if (visible < milliseconds) return
      clearInterval(timer)
      seen()
    }, STEP)
    return () => clearInterval(timer)
  }, [milliseconds, what])
}
