import { useMemo, type ReactNode } from 'react'
import { rollUpPeople } from '../../domain/rollUpPeople'
import { useAccountOfPage } from '../../parts/account/AccountContext'
import { RecordLink } from '../../parts/account/RecordLink'
import { Freshness } from '../../parts/Freshness'
import { ArrowDown12Regular, ArrowUp12Regular, mergeClasses } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { number } from '../../parts/words/wording'
import { useAccountHeaderStyles } from './AccountHeader.styles'

const words = strings.account.header

/** The account in four numbers, as far as its people have been looked up. */
export function AccountHeader({ actions }: { readonly actions: ReactNode }) {
  const styles = useAccountHeaderStyles()
  const account = useAccountOfPage()
  const { people, matches, matched, isMatched, isLoading, isBusy, isLoadingMore, asOf, refresh } = account
  const rollUp = useMemo(() => rollUpPeople(people, matches), [matches, people])
  const { visits, top, known } = rollUp
  const isWaiting = isLoading || (isBusy && known === 0 && !isMatched)
  const soFar = !isMatched && !isWaiting && <span className={styles.note}>{words.soFar}</span>
  return (
    <section className={styles.root} aria-label={words.region}>
      <dl className={styles.facts}>
        <Fact label={words.people} value={isLoading ? null : number(people.length)}>
          {!isWaiting && people.length > 0 && (
            <span className={styles.note}>{isMatched ? words.known(known) : words.knownSoFar(known, matched)}</span>
          )}
        </Fact>
        <Fact label={words.mailable} value={isWaiting ? null : number(rollUp.mailable)}>
          {soFar}
        </Fact>
        <Fact
          label={words.visits}
          value={isWaiting ? null : visits === null ? words.cannotTell : number(visits.last30Days)}
        >
          {visits !== null && isMatched && <VisitChange change={visits.last30Days - visits.before} />}
          {soFar}
        </Fact>
        <Fact label={words.topScore} value={isWaiting ? null : top === null ? words.noScore : number(top.score)}>
          {top !== null && <RecordLink person={top.person} />}
          {soFar}
        </Fact>
      </dl>
      <div className={styles.side}>
        {actions}
        <Freshness asOf={asOf} refreshing={isBusy || isLoadingMore} onRefresh={refresh} />
      </div>
    </section>
  )
}

interface FactProps {
  readonly label: string
  /** `null` = on its way. */
  readonly value: string | null
  readonly children: ReactNode
}

function Fact({ label, value, children }: FactProps) {
  const styles = useAccountHeaderStyles()
  return (
    <div className={styles.fact}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        {value === null ? <span className={styles.bar} aria-hidden /> : <span className={styles.number}>{value}</span>}
        {value !== null && children}
      </dd>
    </div>
  )
}

function VisitChange({ change }: { readonly change: number }) {
  const styles = useAccountHeaderStyles()
  if (change === 0) return <span className={styles.note}>{words.same}</span>
  const Arrow = change > 0 ? ArrowUp12Regular : ArrowDown12Regular
  return (
    <span className={mergeClasses(styles.note, change > 0 ? styles.up : styles.down)}>
      <Arrow role="img" aria-label={change > 0 ? words.up : words.down} /> {words.more(Math.abs(change))}
    </span>
  )
}
