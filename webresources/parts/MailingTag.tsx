import type { MailingStatus } from '../domain/MailingStatus'
import { formatFull } from './formatTime'
import { CheckmarkCircle16Regular, DismissCircle16Regular, mergeClasses, QuestionCircle16Regular } from './kit'
import { useMailingTagStyles } from './MailingTag.styles'
import { strings } from './strings'

/** Whether mail may be sent, as icon, word and color. Unsubscribed weighs more than bounced: it is the person's own wish. */
export function MailingTag({ status }: { readonly status: MailingStatus }) {
  const styles = useMailingTagStyles()
  const { intent, label, since } = readStatus(status)
  const Icon =
    intent === 'good' ? CheckmarkCircle16Regular : intent === 'bad' ? DismissCircle16Regular : QuestionCircle16Regular
  return (
    <span
      className={mergeClasses(styles.root, styles[intent])}
      {...(since === null ? {} : { title: formatFull(since) })}
    >
      <Icon aria-hidden />
      {label}
    </span>
  )
}

function readStatus(status: MailingStatus): {
  intent: 'good' | 'bad' | 'unknown'
  label: string
  since: number | null
} {
  const words = strings.header
  if (status.unsubscribed === true) return { intent: 'bad', label: words.unsubscribed, since: status.unsubscribedAt }
  if (status.bounced === true) return { intent: 'bad', label: words.bounced, since: status.bouncedAt }
  if (status.mailable === true) return { intent: 'good', label: words.mailable, since: null }
  if (status.mailable === false) return { intent: 'bad', label: words.notMailable, since: null }
  return { intent: 'unknown', label: words.emailUnknown, since: null }
}
