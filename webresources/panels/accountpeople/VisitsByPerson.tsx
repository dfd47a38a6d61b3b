import type { RollUp } from '../../domain/rollUpPeople'
import { RecordLink } from '../../parts/account/RecordLink'
import { recordKey } from '../../domain/RecordRef'
import { Box } from '../../parts/Box'
import { mergeClasses } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { number } from '../../parts/words/wording'
import { useVisitsByPersonStyles } from './VisitsByPerson.styles'

const words = strings.account

/** Who came most, the most active person first. */
export function VisitsByPerson({ visits }: { readonly visits: NonNullable<RollUp['visits']> }) {
  const styles = useVisitsByPersonStyles()
  const { byPerson, others } = visits
  const highest = Math.max(1, others.last30Days, ...byPerson.map(({ last30Days }) => last30Days))
  const width = (count: number) => ({ width: `${(count / highest) * 100}%` })
  return (
    <Box title={words.byPerson} note={words.window}>
      {byPerson.length === 0 ? (
        <p className={styles.none}>{words.nobodyVisited}</p>
      ) : (
        <ul className={styles.list}>
          {byPerson.map(({ person, last30Days }) => (
            <li key={recordKey(person.record)} className={styles.row}>
              <span className={styles.name}>
                <RecordLink person={person} />
              </span>
              <span className={styles.track} aria-hidden>
                <span className={styles.bar} style={{ display: 'block', ...width(last30Days) }} />
              </span>
              <span className={styles.count}>{number(last30Days)}</span>
            </li>
          ))}
          {others.people > 0 && (
            <li className={styles.row}>
              <span className={styles.name}>{words.others(others.people)}</span>
              <span className={styles.track} aria-hidden>
                <span
                  className={mergeClasses(styles.bar, styles.rest)}
                  style={{ display: 'block', ...width(others.last30Days) }}
                />
              </span>
              <span className={styles.count}>{number(others.last30Days)}</span>
            </li>
          )}
        </ul>
      )}
    </Box>
  )
}
