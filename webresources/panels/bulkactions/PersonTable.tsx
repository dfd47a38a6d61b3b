import type { ReactNode } from 'react'
import { personName } from '../../domain/personName'
import type { ListedPerson } from '../../parts/funnel/FunnelTabProps'
import { strings } from '../../parts/strings'
import { useBulkActionsStyles } from './BulkActions.styles'

interface PersonTableProps {
  /** What the box that scrolls is called. */
  readonly label: string
  /** The head of what is said of each. */
  readonly about: string
  readonly lines: readonly { readonly person: ListedPerson; readonly says: ReactNode }[]
}

/** People, and one thing that is said of each. */
export function PersonTable({ label, about, lines }: PersonTableProps) {
  const styles = useBulkActionsStyles()
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.header} scope="col">
              {strings.bulk.person}
            </th>
            <th className={styles.header} scope="col">
              {about}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ person, says }) => (
            <tr key={person.id}>
              <td className={styles.cell} dir="auto">
                {personName(person) ?? strings.people.nobody}
              </td>
              <td className={styles.cell}>{says}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
