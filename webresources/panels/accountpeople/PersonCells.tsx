import type { ReactNode } from 'react'
import type { AccountPerson } from '../../domain/AccountPerson'
import type { KnownPerson, PersonMatch } from '../../domain/PersonMatch'
import { formatFull, formatRelative } from '../../parts/formatTime'
import { RecordLink } from '../../parts/account/RecordLink'
import { Button, QuestionCircle16Regular } from '../../parts/kit'
import { MailingTag } from '../../parts/MailingTag'
import { Momentum } from '../../parts/Momentum'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { number } from '../../parts/words/wording'
import { usePeopleTableStyles } from './PeopleTable.styles'
import type { PeopleActions } from './PeopleTools'

const words = strings.account

interface PersonCellsProps extends Pick<PeopleActions, 'onSync' | 'syncBlocked'> {
  readonly person: AccountPerson
  /** Absent = not looked up yet. */
  readonly match: PersonMatch | undefined
  readonly isChosen: boolean
  readonly onToggle: () => void
}

/** One person of the account: who, how hot, what last, may be mailed. */
export function PersonCells({ person, match, isChosen, onToggle, onSync, syncBlocked }: PersonCellsProps) {
  const styles = usePeopleTableStyles()
  const known = match?.state === 'known' ? match : null
  const name = person.fullName === '' ? words.unnamed : person.fullName
  const detail = describePerson(person)
  return (
    <>
      <div role="cell">
        <label className={styles.check}>
          <input type="checkbox" aria-label={words.select(name)} checked={isChosen} onChange={onToggle} />
        </label>
      </div>
      <div role="cell" className={styles.name}>
        <div className={styles.person}>
          <RecordLink person={person} />
        </div>
        {detail !== '' && (
          <div className={styles.detail} title={detail} dir="auto">
            {detail}
          </div>
        )}
      </div>
      <div role="cell" className={styles.score}>
        <Value match={match} known={known}>
          {({ score }) => (score === null ? words.nothing : number(score))}
        </Value>
      </div>
      <div role="cell" className={styles.change}>
        <Value match={match} known={known}>
          {({ scoreChange7Days }) => <Momentum points={scoreChange7Days} />}
        </Value>
      </div>
      <div role="cell" className={match?.state === 'unknown' ? styles.offer : styles.activity}>
        {match?.state === 'unknown' ? (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={syncBlocked !== null}
            {...(syncBlocked === null ? {} : { title: syncBlocked })}
            aria-label={words.syncPerson(name)}
            onClick={() => onSync([person])}
          >
            {words.syncContact}
          </Button>
        ) : (
          <Value match={match} known={known}>
            {(facts) => <LastActivity facts={facts} />}
          </Value>
        )}
      </div>
      <div role="cell" className={styles.when}>
        <Value match={match} known={known}>
          {(facts) => <When facts={facts} />}
        </Value>
      </div>
      <div role="cell" className={styles.visits}>
        <Value match={match} known={known}>
          {({ visits }) => (visits === null ? words.nothing : number(visits.last30Days))}
        </Value>
      </div>
      <div role="cell" className={styles.email}>
        <EmailState match={match} />
      </div>
    </>
  )
}

interface ValueProps {
  readonly match: PersonMatch | undefined
  readonly known: KnownPerson | null
  readonly children: (known: KnownPerson) => ReactNode
}

/** A value that is on its way, or absent because Net-Results does not know the person. */
function Value({ match, known, children }: ValueProps) {
  const styles = usePeopleTableStyles()
  if (match === undefined) return <span className={styles.bar} aria-hidden />
  return <>{known === null ? words.nothing : children(known)}</>
}

function LastActivity({ facts: { newest } }: { readonly facts: KnownPerson }) {
  if (newest === null) return words.cannotTell
  const [activity] = newest
  if (activity === undefined) return words.noActivity
  const title = activity.description === '' ? words.activity.untitled : activity.description
  return (
    <span title={title} dir="auto">
      {title}
    </span>
  )
}

function When({ facts: { newest } }: { readonly facts: KnownPerson }) {
  const { now } = useServices()
  const at = newest?.[0]?.at ?? null
  if (at === null) return words.nothing
  return (
    <time dateTime={new Date(at).toISOString()} title={formatFull(at)}>
      {formatRelative(at, now())}
    </time>
  )
}

const UNKNOWN_EMAIL = { unknown: words.notKnown, noEmail: words.noEmail, cannotTell: words.cannotTell }
const NOT_TOLD = { mailable: null, unsubscribed: null, unsubscribedAt: null, bounced: null, bouncedAt: null }

function EmailState({ match }: { readonly match: PersonMatch | undefined }) {
  const styles = usePeopleTableStyles()
  if (match === undefined) return <span className={styles.bar} aria-hidden />
  if (match.state === 'known') return <MailingTag status={match.mailing ?? NOT_TOLD} />
  return (
    <span className={styles.tag}>
      <QuestionCircle16Regular aria-hidden />
      {UNKNOWN_EMAIL[match.state]}
    </span>
  )
}

/** Title, and what sets the record apart from an active contact. */
function describePerson({ jobTitle, active, leadState }: AccountPerson): string {
  const kind = leadState === null ? (active ? null : words.inactive) : words.leadStates[leadState]
  return [jobTitle, kind].filter((part) => part !== null).join(' · ')
}
