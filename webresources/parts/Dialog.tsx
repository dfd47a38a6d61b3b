import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useDialogStyles } from './Dialog.styles'
import { LiveRegion } from './LiveRegion'
import { useHeld } from './Holding'

interface DialogProps {
  readonly title: string
  readonly children: ReactNode
  /** Buttons, the one that cancels last. */
  readonly actions: ReactNode
  /** Escape, or a click beside it where nothing can be lost. */
  readonly onClose: () => void
  /** @default false: 480 px */
  readonly wide?: boolean
  /** It tells what has been done: it stays even when Net-Results refuses the login, below the question for another. @default false */
  readonly isHeld?: boolean
}

/**
 * A modal dialog. The browser's own element: it traps and returns the focus, makes the rest inert and closes on Escape
 * without a line of ours. Mount it to open it.
 */
export function Dialog({ isHeld = false, ...props }: DialogProps) {
  const slot = useHeld(isHeld)
  return slot === null ? <Modal {...props} /> : createPortal(<InPage {...props} />, slot)
}

type Shown = Omit<DialogProps, 'isHeld'>

function Modal(props: Shown) {
  const { onClose, wide = false } = props
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
      <Inside {...props} titleId={titleId} />
    </dialog>
  )
}

/** The same as a part of the page: a modal one would keep the rep from signing in. */
function InPage(props: Shown) {
  const styles = useDialogStyles()
  const titleId = useId()
  return (
    <section className={props.wide === true ? styles.inPageWide : styles.inPage} aria-labelledby={titleId}>
      <Inside {...props} titleId={titleId} />
    </section>
  )
}

function Inside({ title, children, actions, titleId }: Shown & { readonly titleId: string }) {
  const styles = useDialogStyles()
  return (
    <>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <LiveRegion />
      <div className={styles.content}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </>
  )
}
