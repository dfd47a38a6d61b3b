import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { UndoBar } from './UndoBar'
import { UNDO_TIME } from './undoTime'

/** An edit that shows already and is not written yet. */
export interface PendingEdit {
  /** What changed, as a sentence without a full stop: `Score set to 86, was 80`. */
  readonly message: string
  /**
   * Writes it, once. Called when the time is over, when another edit comes, and when the record or the page is left; it
   * has to send its request before it first waits. Rolls back and says why by itself when it is refused.
   */
  commit(): void
  /** Takes back what shows; nothing has been sent. */
  undo(): void
}

const PendingEditsContext = createContext<(edit: PendingEdit) => void>(() => {
  throw new Error('usePendingEdit needs PendingEdits around it.')
})

/** Offers *Undo* for an edit that shows already, and writes it afterwards. */
export function usePendingEdit(): (edit: PendingEdit) => void {
  return useContext(PendingEditsContext)
}

/**
 * Holds the one edit that can be taken back. Nothing is lost when the rep leaves in the middle: the edit is sent then.
 * Give it the record as key, so that leaving the record unmounts it.
 */
export function PendingEdits({ children }: { readonly children: ReactNode }) {
  const [edit, setEdit] = useState<PendingEdit | null>(null)
  const current = useRef<PendingEdit | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const take = useCallback(() => {
    clearTimeout(timer.current)
    const taken = current.current
    current.current = null
    setEdit(null)
    return taken
  }, [])
  const flush = useCallback(() => take()?.commit(), [take])
  const offer = useCallback(
    (next: PendingEdit) => {
      flush()
      current.current = next
      setEdit(next)
      timer.current = setTimeout(flush, UNDO_TIME)
    },
    [flush],
  )

  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  const bar = useMemo(
    () => edit !== null && <UndoBar key={edit.message} message={edit.message} onUndo={() => take()?.undo()} />,
    [edit, take],
  )
  return (
    <PendingEditsContext value={offer}>
      {children}
      {bar}
    </PendingEditsContext>
  )
}
