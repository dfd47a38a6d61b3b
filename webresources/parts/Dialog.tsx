import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { useDialogStyles } from './Dialog.styles'

interface DialogProps {
  readonly title: string
  readonly children: ReactNode
  /** Buttons, the one that cancels last. */
  readonly actions: ReactNode
  /** Escape, or a click beside it where nothing can be lost. */
  readonly onClose: () => void
  /** @default false: 480 px */
  readonly wide?: boolean
}

/**
 * A modal dialog. The browser's own element: it traps and returns the focus, makes the rest inert and closes on Escape
 * without a line of ours. Mount it to open it.
 */
export function Dialog({ title, children, actions, onClose, wide = false }: DialogProps) {
  const styles = useDialogStyles()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // Closed before the element leaves the document: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={wide ? styles.wide : styles.root}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <div className={styles.content}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </dialog>
  )
}
