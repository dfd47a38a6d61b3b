import { useState } from 'react'
import type { Visit } from '../../domain/Visit'
import { formatDuration, formatFull, formatRelative } from '../../parts/formatTime'
import { Button, mergeClasses } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { number } from '../../parts/words/wording'
import { usePersonDetailsStyles } from './PersonDetails.styles'

const words = strings.personDetails
const FIRST = 5

/** The visits of one person: when, how many pages, how long, where it began. */
export function VisitTable({ visits }: { readonly visits: readonly Visit[] }) {
  const styles = usePersonDetailsStyles()
  const { now } = useServices()
  const [all, setAll] = useState(false)
  if (visits.length === 0) return <p className={styles.text}>{words.noVisits}</p>
  const newestFirst = visits.slice().sort((a, b) => (b.lastSeen ?? 0) - (a.lastSeen ?? 0))
  return (
    <>
      <table className={styles.table} aria-label={words.visits}>
        <thead>
          <tr>
            <th className={styles.header} scope="col">
              {words.visitColumns.when}
            </th>
            <th className={mergeClasses(styles.header, styles.number)} scope="col">
              {words.visitColumns.pages}
            </th>
            <th className={mergeClasses(styles.header, styles.number)} scope="col">
              {words.visitColumns.duration}
            </th>
            <th className={styles.header} scope="col">
              {words.visitColumns.entry}
            </th>
          </tr>
        </thead>
        <tbody>
          {newestFirst
            .slice(0, all ? undefined : FIRST)
            .map(({ id, lastSeen, pageViews, durationSeconds, entryUrl }) => (
              <tr key={id}>
                <td className={styles.cell} title={lastSeen === null ? undefined : formatFull(lastSeen)}>
                  {lastSeen === null ? strings.people.nothing : formatRelative(lastSeen, now())}
                </td>
                <td className={mergeClasses(styles.cell, styles.number)}>
                  {pageViews === null ? strings.people.nothing : number(pageViews)}
                </td>
                <td className={mergeClasses(styles.cell, styles.number)}>
                  {durationSeconds === null
                    ? strings.people.nothing
                    : formatDuration(durationSeconds * 1_000, 'minutes')}
                </td>
                <td className={styles.cell} dir="auto">
                  {entryUrl === null ? strings.people.nothing : pathOf(entryUrl)}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {visits.length > FIRST && !all && (
        <Button appearance="subtle" size="small" className={styles.inLine} onClick={() => setAll(true)}>
          {words.showAllVisits(visits.length)}
        </Button>
      )}
    </>
  )
}

/** Without what follows the path: that may name the person. */
function pathOf(url: string): string {
  try {
    return new URL(url).pathname
  } catch {
    return ''
  }
}
