import { personName } from '../../domain/personName'
import { strings } from '../../parts/strings'
import { useBulkActionsStyles } from './BulkActions.styles'
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
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th className={styles.header} scope="col">
                {words.person}
              </th>
              <th className={styles.header} scope="col">
                {words.reason}
              </th>
            </tr>
          </thead>
          <tbody>
            {recipients.map(({ person, obstacle }) => (
              <tr key={person.id}>
                <td className={styles.cell} dir="auto">
                  {personName(person) ?? strings.people.nobody}
                </td>
                <td className={styles.cell}>
                  <span className={styles.reason}>
                    {obstacle === null
                      ? ''
                      : obstacle === 'cannotTell'
                        ? words.cannotTell
                        : strings.sendEmail.obstacles[obstacle]}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
