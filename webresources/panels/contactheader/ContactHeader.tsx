import { useId, type ReactNode } from 'react'
import type { ContactId } from '../../domain/ids'
import type { Overlay } from '../../domain/ScoredContact'
import { describeError } from '../../parts/describeError'
import { formatFull, formatRelative, formatTime } from '../../parts/formatTime'
import { Freshness } from '../../parts/Freshness'
import { InlineProblem } from '../../parts/InlineProblem'
import { mergeClasses } from '../../parts/kit'
import { MailingTag } from '../../parts/MailingTag'
import { useSpokenStyles } from '../../parts/spoken.styles'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { number } from '../../parts/words/wording'
import { useContactHeaderStyles } from './ContactHeader.styles'
import { Trend } from './Trend'
import { useContactHeader } from './useContactHeader'

interface ContactHeaderProps {
  readonly contactId: ContactId
  readonly overlay: Overlay | undefined
  /** Why there is no overlay, and so no score. */
  readonly overlayError: unknown
  readonly onRetryOverlay: () => void
  /** What can be done with the person: buttons, the primary one first. */
  readonly actions: ReactNode
}

/** What a rep wants to know before anything else: score, source, whether mail may be sent, when last seen. */
export function ContactHeader({ contactId, overlay, overlayError, onRetryOverlay, actions }: ContactHeaderProps) {
  const styles = useContactHeaderStyles()
  const { scene, now } = useServices()
  const { score, mailing, asOf, refreshing, refresh } = useContactHeader(contactId, overlay)
  const failed = overlayError ?? score.error ?? mailing.error
  const person = score.data
  const scoreLabel = overlay?.name ? strings.header.leadScore(overlay.name) : strings.header.leadScoreShort
  return (
    <>
      <section className={styles.root} aria-label={strings.header.region}>
        <dl className={styles.facts}>
          <div className={styles.scores}>
            <TermAndValue name="score" label={scoreLabel}>
              {person === undefined ? (
                <Missing failed={failed !== null} wide />
              ) : person.score === null ? (
                strings.header.noScore
              ) : (
                number(person.score)
              )}
            </TermAndValue>
            {person !== undefined && <Trend person={person} />}
          </div>
          <Fact name="source" label={strings.header.leadSource}>
            {person === undefined ? <Missing failed={failed !== null} /> : (person.leadSource ?? strings.unknownValue)}
          </Fact>
          <Fact name="email" label={strings.header.email}>
            {mailing.data === undefined ? (
              <Missing failed={mailing.error !== null} />
            ) : (
              <MailingTag status={mailing.data} />
            )}
          </Fact>
          <Fact name="seen" label={strings.header.lastSeen}>
            {person === undefined ? (
              <Missing failed={failed !== null} />
            ) : person.lastSeen === null ? (
              strings.header.never
            ) : (
              <time dateTime={new Date(person.lastSeen).toISOString()} title={formatFull(person.lastSeen)}>
                {formatRelative(person.lastSeen, now())}
              </time>
            )}
          </Fact>
        </dl>
        <div className={styles.side}>
          <div className={styles.actions}>{actions}</div>
          <div className={styles.freshness}>
            <Freshness asOf={asOf} refreshing={refreshing} onRefresh={refresh} />
          </div>
        </div>
      </section>
      {failed !== null && (
        <InlineProblem
          problem={describeError(failed, scene)}
          {...(asOf === null ? {} : { note: strings.sentences(strings.asOf(formatTime(asOf))) })}
          onRetry={overlayError === null ? refresh : onRetryOverlay}
        />
      )}
    </>
  )
}

interface FactProps {
  readonly name: 'score' | 'source' | 'email' | 'seen'
  readonly label: string
  readonly children: ReactNode
}

function Fact(props: FactProps) {
  const styles = useContactHeaderStyles()
  return (
    <div className={mergeClasses(styles.fact, styles[props.name])}>
      <TermAndValue {...props} />
    </div>
  )
}

function TermAndValue({ name, label, children }: FactProps) {
  const styles = useContactHeaderStyles()
  const { spokenWhenNarrow } = useSpokenStyles()
  const id = useId()
  // Where it is narrow, these values say what they are.
  const own = { score: styles.scoreLabel, source: spokenWhenNarrow, email: spokenWhenNarrow, seen: styles.seenLabel }
  return (
    <>
      <dt className={mergeClasses(styles.label, own[name])} id={id}>
        {label}
      </dt>
      <dd className={name === 'score' ? styles.scoreValue : styles.value} aria-labelledby={id}>
        {children}
      </dd>
    </>
  )
}

/** A value that is on its way, or one that could not be had. */
function Missing({ failed, wide = false }: { readonly failed: boolean; readonly wide?: boolean }) {
  const styles = useContactHeaderStyles()
  return failed ? (
    <>{strings.header.emailUnknown}</>
  ) : (
    <span className={wide ? styles.barWide : styles.bar} aria-hidden />
  )
}
