import { startTransition, useEffect, useState } from 'react'

/** Whether the component has been on screen for a frame: what nobody sees yet can wait until then. */
export function useDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    let timer = 0
    const frame = requestAnimationFrame(() => {
      // After the frame, not in it.
      timer = window.setTimeout(() => startTransition(() => setDrawn(true)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return isDrawn
}
