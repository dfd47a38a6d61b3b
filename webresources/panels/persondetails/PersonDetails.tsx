import type { UseQueryResult } from '@tanstack/react-query'
import { useId, type ReactNode } from 'react'
import type { PersonRecord } from '../../dataverse/Host'
import type { ContactId } from '../../domain/ids'
import type { MailingStatus } from '../../domain/MailingStatus'
import { personName } from '../../domain/personName'
import type { Overlay, ScoredContact } from '../../domain/ScoredContact'
import { scoreChange, scoreTrend } from '../../domain/scoreTrend'
import { describeError } from '../../parts/describeError'
import { formatFull, formatRelative } from '../../parts/formatTime'
import { InlineProblem } from '../../parts/InlineProblem'
import { Button, Dismiss16Regular } from '../../parts/kit'
import { MailingTag } from '../../parts/MailingTag'
import { Momentum } from '../../parts/Momentum'
import type { OpenablePerson } from '../../parts/people/OpenPerson'
import { SkeletonRows } from '../../parts/SkeletonRows'
import { Sparkline } from '../../parts/Sparkline'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { Activities } from './Activities'
import { usePersonDetailsStyles } from './PersonDetails.styles'
import { usePersonDetails } from './usePersonDetails'
import { VisitTable } from './VisitTable'

/** What has been found out about the person meanwhile. */
export interface KnownDetails {
  /** `null` = not known, or not yet. */
  readonly mailing: MailingStatus | null
  /** The person's records in Dynamics; `null` = not known, or not yet. */
  readonly records: readonly PersonRecord[] | null
}

interface PersonDetailsProps {
  readonly contactId: ContactId
  /** As the list told it; shows before anything has been asked. */
  readonly person: OpenablePerson
  readonly overlay: Overlay | undefined
  /** Absent where something around it has the name and a way to close. */
  readonly onClose?: () => void
  /** What can be done with the person: buttons, the primary one first. */
  readonly actions: (known: KnownDetails) => ReactNode
}

const words = strings.personDetails

/** One person without leaving the list: score, mail, visits, why hot, what came last. */
export function PersonDetails({ contactId, person, overlay, onClose, actions }: PersonDetailsProps) {
  const styles = usePersonDetailsStyles()
  const titleId = useId()
  const { score, mailing, visits, activities, records, told } = usePersonDetails(
    contactId,
    person.emailAddress,
    overlay,
  )
  const name = personName(person) ?? strings.people.nobody
  const about = strings.enumerate(person.jobTitle ?? '', person.companyName ?? '')
  return (
    <section
      className={styles.root}
      {...(onClose === undefined ? { 'aria-label': words.region(name) } : { 'aria-labelledby': titleId })}
    >
      {onClose !== undefined && (
        <div className={styles.head}>
          <div className={styles.who}>
            <h2 className={styles.name} id={titleId} dir="auto">
              {name}
            </h2>
            <div className={styles.meta} dir="auto">
              {about}
            </div>
          </div>
          <Button
            appearance="subtle"
            icon={<Dismiss16Regular />}
            aria-label={words.close}
            title={words.close}
            onClick={onClose}
          />
        </div>
      )}
      <div className={styles.first}>
        {onClose === undefined && <div className={styles.meta}>{about}</div>}
        <Score query={score} overlay={overlay} />
        <div className={styles.facts}>
          {mailing.data !== undefined && <MailingTag status={mailing.data} />}
          {typeof score.data?.leadSource === 'string' && <span dir="auto">{score.data.leadSource}</span>}
          {score.data !== undefined && <LastSeen person={score.data} />}
        </div>
        <div className={styles.actions}>
          {actions({ mailing: mailing.data ?? null, records: records.data ?? null })}
        </div>
      </div>
      <Part title={words.visits} note={words.visitsNote(30)} query={visits}>
        {(rows) => <VisitTable visits={rows} />}
      </Part>
      <Part
        title={told === null || told.pointsKnown ? words.whyHot : words.likelyDrivers}
        note={words.visitsNote(30)}
        query={activities}
      >
        {() => told !== null && <Activities told={told} />}
      </Part>
    </section>
  )
}

function Score({
  query,
  overlay,
}: {
  readonly query: UseQueryResult<ScoredContact>
  readonly overlay: Overlay | undefined
}) {
  const styles = usePersonDetailsStyles()
  const { now, scene } = useServices()
  if (query.data === undefined) {
    return query.error === null ? null : (
      <InlineProblem problem={describeError(query.error, scene)} onRetry={() => void query.refetch()} />
    )
  }
  const points = scoreTrend(query.data, 30, now())
  const [first, last] = [points[0], points[points.length - 1]]
  return (
    <div className={styles.scoreLine}>
      <span className={styles.score} title={overlay?.name ? words.score(overlay.name) : undefined}>
        {query.data.score === null ? words.noScore : strings.people.score(query.data.score)}
      </span>
      <Momentum points={scoreChange(query.data, 7, now())} />
      {first !== undefined && last !== undefined && (
        <span className={styles.trend}>
          <Sparkline points={points} label={strings.header.sparkline(30, first.score, last.score)} />
        </span>
      )}
    </div>
  )
}

function LastSeen({ person: { lastSeen } }: { readonly person: ScoredContact }) {
  const { now } = useServices()
  if (lastSeen === null) return <span>{words.never}</span>
  return (
    <time dateTime={new Date(lastSeen).toISOString()} title={formatFull(lastSeen)}>
      {words.lastSeen(formatRelative(lastSeen, now()))}
    </time>
  )
}

interface PartProps<Data> {
  readonly title: string
  readonly note: string
  readonly query: UseQueryResult<Data>
  readonly children: (data: Data) => ReactNode
}

/** One part of the details, with its own loading and failing. */
function Part<Data>({ title, note, query, children }: PartProps<Data>) {
  const styles = usePersonDetailsStyles()
  const { scene } = useServices()
  return (
    <div className={styles.part}>
      <div className={styles.partHead}>
        <h3 className={styles.partTitle}>{title}</h3>
        <span className={styles.meta}>{note}</span>
      </div>
      {query.error !== null && (
        <InlineProblem problem={describeError(query.error, scene)} onRetry={() => void query.refetch()} />
      )}
      {query.data !== undefined ? children(query.data) : query.error === null && <SkeletonRows />}
    </div>
  )
}
