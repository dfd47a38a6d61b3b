import { useId, useState } from 'react'
import { whyNotEmail } from '../../domain/whyNotEmail'
import { Button, MailRegular } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { SendEmail, type Recipient } from './SendEmail'

/** Opens the composer; where no email may be sent it stays, cannot be pressed, and says why. */
export function SendEmailButton(recipient: Recipient) {
  const [open, setOpen] = useState(false)
  const reasonId = useId()
  const obstacle = whyNotEmail(recipient)
  const reason = obstacle === null ? null : strings.sendEmail.obstacles[obstacle]
  return (
    <>
      <Button
        appearance="primary"
        icon={<MailRegular />}
        disabledFocusable={reason !== null}
        {...(reason === null ? {} : { title: reason, 'aria-describedby': reasonId })}
        onClick={() => setOpen(reason === null)}
      >
        {strings.sendEmail.button}
      </Button>
      {reason !== null && (
        <span id={reasonId} hidden>
          {reason}
        </span>
      )}
      {open && <SendEmail {...recipient} onClose={() => setOpen(false)} />}
    </>
  )
}
