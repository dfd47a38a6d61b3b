import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useAnnounce } from './Announcer'
import { strings } from './strings'
import { useUndoBarStyles } from './UndoBar.styles'
import { UNDO_TIME } from './undoTime'

/** What changed, how long it can be taken back, and the button that does. Says itself once and takes no focus. */
export function UndoBar({ message, onUndo }: { readonly message: string; readonly onUndo: () => void }) {
  const styles = useUndoBarStyles()
  const announce = useAnnounce()
  const [seconds, setSeconds] = useState(UNDO_TIME / 1_000)
  useEffect(() => announce(strings.undo.announcement(message)), [announce, message])
  useEffect(() => {
    const timer = setInterval(() => setSeconds((left) => Math.max(1, left - 1)), 1_000)
    return () => clearInterval(timer)
  }, [])
  const bar = useRef<HTMLDivElement>(null)
  const cameFrom = useRef<HTMLElement | null>(null)
  // The bar goes away by itself, and must not take the focus with it.
  useLayoutEffect(() => {
    const element = bar.current
    return () => {
      if (element?.contains(document.activeElement) !== true) return
      const target = cameFrom.current?.isConnected === true ? cameFrom.current : element.closest('main')
      target?.focus({ preventScroll: true })
    }
  }, [])
  return (
    <>
      <div className={styles.room} aria-hidden />
      <div
        ref={bar}
        className={styles.root}
        role="group"
        aria-label={strings.undo.region}
        onFocus={({ relatedTarget }) => {
          if (relatedTarget instanceof HTMLElement) cameFrom.current = relatedTarget
        }}
      >
        <span className={styles.message}>{message}</span>
        <span className={styles.time}>{strings.undo.savingIn(seconds)}</span>
        <button type="button" className={styles.button} onClick={onUndo}>
          {strings.undo.undo}
        </button>
      </div>
    </>
  )
}
