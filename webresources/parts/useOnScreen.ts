import { useState, useSyncExternalStore } from 'react'

/** Whether somebody can see the page: its window is not hidden, and neither is the tab of the form that holds its frame. */
export function useOnScreen(): boolean {
  return useSyncExternalStore(watchScreen, isOnScreen)
}

/** The newest value for as long as the page is on screen; while it is not, the one that was seen last, at first `unseen`. */
export function useWhenSeen<Value>(value: Value, unseen: Value): Value {
  const onScreen = useOnScreen()
  const [seen, setSeen] = useState(onScreen ? value : unseen)
  if (onScreen && seen !== value) setSeen(value)
  return onScreen ? value : seen
}

/** Without a box while the frame is not displayed; its window keeps its size all the same. `null` = nobody has looked yet. */
let hasBox: boolean | null = null

/** See {@link useOnScreen}. */
export function isOnScreen(): boolean {
  hasBox ??= document.documentElement.getClientRects().length > 0
  return document.visibilityState === 'visible' && hasBox
}

function watchScreen(changed: () => void): () => void {
  const observer = new ResizeObserver((entries) => {
    hasBox = entries.every(({ contentRect }) => contentRect.width > 0)
    changed()
  })
  observer.observe(document.documentElement)
  document.addEventListener('visibilitychange', changed)
  return () => {
    observer.disconnect()
    document.removeEventListener('visibilitychange', changed)
    hasBox = null
  }
}
