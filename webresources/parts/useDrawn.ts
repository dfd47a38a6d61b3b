import { startTransition, useEffect, useState } from 'react'

/** Milliseconds. */
const SOON = 100

/** Whether the component has been on screen for a moment: what nobody sees yet can wait until then. */
export function useDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    let timer = 0
    const frame = requestAnimationFrame(() => {
      // Not at once: what the frame shows can be used first.
      timer = window.setTimeout(() => startTransition(() => setDrawn(true)), SOON)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return isDrawn
}
