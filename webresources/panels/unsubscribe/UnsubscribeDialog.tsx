import { useState } from 'react'
import { CommentField } from '../../parts/CommentField'
import { Dialog } from '../../parts/Dialog'
import { Button, Spinner } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useUnsubscribeDialogStyles } from './UnsubscribeDialog.styles'

interface UnsubscribeDialogProps {
  readonly personName: string
  readonly emailAddress: string
  /** Under way: it can't be taken back, so the dialog stays until the outcome is known. */
  readonly sending: boolean
  readonly onConfirm: (comment: string) => void
  readonly onClose: () => void
}

/** The one confirmation: what stops, for whom, that it can't be undone here, and why. */
export function UnsubscribeDialog({ personName, emailAddress, sending, onConfirm, onClose }: UnsubscribeDialogProps) {
  const styles = useUnsubscribeDialogStyles()
  const [comment, setComment] = useState('')
  const words = strings.unsubscribe
  return (
    <Dialog
      title={words.question(personName)}
      onClose={() => (sending ? undefined : onClose())}
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={sending}
            {...(sending ? { icon: <Spinner size="extra-tiny" aria-hidden /> } : {})}
            onClick={() => (sending ? undefined : onConfirm(comment.trim()))}
          >
            {sending ? words.busy : words.confirm}
          </Button>
          <Button disabled={sending} onClick={onClose}>
            {strings.undo.cancel}
          </Button>
        </>
      }
    >
      <p className={styles.text}>
        {words.effectBefore} <strong>{emailAddress}</strong> {words.effectAfter}
      </p>
      <p className={styles.final}>{words.final(personName)}</p>
      <CommentField
        label={words.reason}
        hint={words.reasonHint}
        value={comment}
        onChange={setComment}
        readOnly={sending}
      />
    </Dialog>
  )
}
