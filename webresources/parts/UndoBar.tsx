import { useEffect, useState } from 'react'
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
  return (
    <div className={styles.root} role="group" aria-label={strings.undo.region}>
      <span className={styles.message}>{message}</span>
      <span className={styles.time}>{strings.undo.savingIn(seconds)}</span>
      <button type="button" className={styles.button} onClick={onUndo}>
        {strings.undo.undo}
      </button>
    </div>
  )
}
