import { useState } from 'react'
import type { EmailTemplate } from '../../domain/EmailTemplate'
import type { ContactId } from '../../domain/ids'
import type { MailingStatus } from '../../domain/MailingStatus'
import type { RecordRef } from '../../domain/RecordRef'
import { whyNotEmail } from '../../domain/whyNotEmail'
import { Dialog } from '../../parts/Dialog'
import { Button, Spinner } from '../../parts/kit'
import { NotOffered } from '../../parts/NotOffered'
import { strings } from '../../parts/strings'
import { useSendEmailStyles } from './SendEmail.styles'
import { SendNotice } from './SendNotice'
import { SendResult } from './SendResult'
import { TemplatePicker } from './TemplatePicker'
import { TemplatePreview } from './TemplatePreview'
import { useSendEmail } from './useSendEmail'

/** Whom it goes to, and what is known of his mail. */
export interface Recipient {
  readonly contactId: ContactId
  readonly personName: string
  readonly emailAddress: string | null
  /** `null` = not known, or not yet. */
  readonly mailing: MailingStatus | null
  /** *Do not allow Emails* is set in Dynamics; `null` = not read, or not yet. */
  readonly doNotEmail: boolean | null
  /** The person's record, whose timeline can log the e-mail. Without it that is not offered. */
  readonly record?: RecordRef
}

const words = strings.sendEmail

/** Chooses a template and sends it, through Net-Results, once. */
export function SendEmail({ onClose, ...recipient }: Recipient & { readonly onClose: () => void }) {
  const styles = useSendEmailStyles()
  const { contactId, personName, emailAddress, record } = recipient
  const { state, send } = useSendEmail(contactId)
  const [template, setTemplate] = useState<EmailTemplate | null>(null)
  const [log, setLog] = useState(false)
  const sending = state.state === 'sending'
  const obstacle = whyNotEmail(recipient)
  const title = words.title(personName)

  if (state.state === 'sent' || state.state === 'doubtful') {
    return <SendResult state={state} title={title} personName={personName} onClose={onClose} />
  }
  const refusal = state.state === 'choosing' ? state.refusal : null
  const close = () => {
    if (!sending) onClose()
  }
  if (refusal?.cause === 'unsupported') {
    return (
      <Dialog title={title} onClose={close} actions={<Button onClick={close}>{words.close}</Button>}>
        <NotOffered text={words.unsupported} />
      </Dialog>
    )
  }
  const ready = template !== null && obstacle === null && !sending
  return (
    <Dialog
      wide
      isHeld={sending || refusal !== null}
      title={title}
      onClose={close}
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={!ready}
            {...(sending ? { icon: <Spinner size="tiny" aria-hidden /> } : {})}
            onClick={() => {
              if (template !== null && ready) void send(template, log && record !== undefined ? record : null)
            }}
          >
            {sending ? words.sending : words.send}
          </Button>
          <Button disabledFocusable={sending} onClick={close}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <dl className={styles.facts}>
        <dt className={styles.term}>{words.to}</dt>
        <dd className={styles.value}>
          {personName} {emailAddress !== null && <span className={styles.address}>{`<${emailAddress}>`}</span>}
        </dd>
        <dt className={styles.term}>{words.subject}</dt>
        <dd className={styles.value} dir="auto">
          {template === null ? words.choose : template.subject || words.noSubject}
        </dd>
      </dl>
      <div className={styles.columns}>
        <TemplatePicker selected={template} onSelect={setTemplate} />
        <TemplatePreview template={template} />
      </div>
      {record !== undefined && (
        <label className={styles.log}>
          <input
            type="checkbox"
            className={styles.check}
            checked={log}
            onChange={(event) => setLog(event.currentTarget.checked)}
          />
          <span>
            {words.log}
            <span className={styles.hint}>{words.logNote}</span>
          </span>
        </label>
      )}
      {obstacle !== null && <SendNotice text={words.obstacles[obstacle]} />}
      {refusal !== null && <SendNotice text={words.notSent(strings.sentences(refusal.title, refusal.body))} />}
    </Dialog>
  )
}
