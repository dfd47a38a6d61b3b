import { Warning16Regular } from '../../parts/kit'
import { useSendEmailStyles } from './SendEmail.styles'

/** Why it was not sent, or can't be. Inside the dialog, because what is outside of it is not heard while it is open. */
export function SendNotice({ text }: { readonly text: string }) {
  const styles = useSendEmailStyles()
  return (
    <div className={styles.notice} role="alert">
      <Warning16Regular className={styles.noticeIcon} aria-hidden />
      <span className={styles.noticeText}>{text}</span>
    </div>
  )
}
