import { strings } from '../../parts/strings'
import { useBulkActionsStyles } from './BulkActions.styles'
import { PersonTable } from './PersonTable'
import type { Recipient } from './useRecipients'

const words = strings.bulk

/** Who gets nothing, and why. */
export function RecipientTable({
  title,
  recipients,
}: {
  readonly title: string
  readonly recipients: readonly Recipient[]
}) {
  const styles = useBulkActionsStyles()
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      <PersonTable
        label={title}
        about={words.reason}
        lines={recipients.map(({ person, obstacle }) => ({
          person,
          says: (
            <span className={styles.reason}>
              {obstacle === null
                ? ''
                : obstacle === 'cannotTell'
                  ? words.cannotTell
                  : strings.sendEmail.obstacles[obstacle]}
            </span>
          ),
        }))}
      />
    </>
  )
}
