import { useEffect, useId, useRef, useState } from 'react'
import type { ContactId } from '../../domain/ids'
import type { MailingStatus } from '../../domain/MailingStatus'
import { describeError } from '../../parts/describeError'
import { formatFull } from '../../parts/formatTime'
import { InlineProblem } from '../../parts/InlineProblem'
import { isUnsupported } from '../../parts/isUnsupported'
import {
  Button,
  CheckmarkCircleRegular,
  DismissCircleRegular,
  mergeClasses,
  QuestionCircleRegular,
} from '../../parts/kit'
import { NotOffered } from '../../parts/NotOffered'
import type { Problem } from '../../parts/Problem'
import { SkeletonRows } from '../../parts/SkeletonRows'
import { StateView } from '../../parts/StateView'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { useSaidLoaded } from '../../parts/useSaidLoaded'
import { readMailing } from './readMailing'
import { UnsubscribeDialog } from './UnsubscribeDialog'
import { useUnsubscribe } from './useUnsubscribe'
import { useUnsubscribeStyles } from './Unsubscribe.styles'

const words = strings.unsubscribe
const ICONS = { good: CheckmarkCircleRegular, bad: DismissCircleRegular, unknown: QuestionCircleRegular }

interface UnsubscribeProps {
  readonly contactId: ContactId
  readonly personName: string
  readonly emailAddress: string
}

/** Whether Net-Results may send mail to the person, what that means, and the way out. There is no way in. */
export function Unsubscribe({ contactId, personName, emailAddress }: UnsubscribeProps) {
  const styles = useUnsubscribeStyles()
  const { scene } = useServices()
  const { status, readError, sending, refusal, doubt, contradicted, send, check } = useUnsubscribe(
    contactId,
    personName,
  )
  const [asking, setAsking] = useState(false)
  useSaidLoaded(status !== undefined, strings.tabs.unsubscribe)
  const title = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  const acted = useRef(false)
  const settled = !sending && doubt === null
  useEffect(() => {
    // What had the focus, the dialog or a button, has done its work and is gone.
    if (acted.current && settled && document.activeElement === document.body)
      title.current?.focus({ preventScroll: true })
  }, [settled, status?.unsubscribed])

  if (status === undefined) {
    if (readError === null) return <SkeletonRows />
    return <StateView problem={describeError(readError, scene)} onRetry={() => void check()} />
  }
  const checkAgain = () => {
    acted.current = true
    void check()
  }
  const { kind, intent } = readMailing(status)
  const Icon = ICONS[intent]
  const notOffered = refusal?.cause === 'unsupported'
  const confirm = async (comment: string) => {
    acted.current = true
    await send(comment)
    setAsking(false)
  }
  return (
    <>
      {doubt !== null && (
        <InlineProblem
          problem={{
            ...doubt,
            title: words.doubtTitle(personName),
            body: strings.sentences(doubt.title, words.doubt),
            retry: true,
          }}
          retryLabel={strings.checkAgain}
          onRetry={checkAgain}
        />
      )}
      {contradicted && (
        <InlineProblem problem={contradiction(personName)} retryLabel={strings.checkAgain} onRetry={checkAgain} />
      )}
      {refusal !== null && !notOffered && status.unsubscribed !== true && (
        <InlineProblem
          problem={{
            ...refusal,
            title: words.refused(personName),
            body: strings.sentences(refusal.title, refusal.body),
          }}
          onRetry={() => setAsking(true)}
        />
      )}
      {readError !== null && !isUnsupported(readError) && (
        <InlineProblem problem={describeError(readError, scene)} onRetry={checkAgain} />
      )}
      <div className={styles.root}>
        <section className={styles.box} aria-labelledby={titleId} data-mailing={kind}>
          <Icon className={mergeClasses(styles.icon, styles[intent])} aria-hidden />
          <div>
            <h2 ref={title} id={titleId} className={styles.title} tabIndex={-1}>
              {words.title[kind](personName)}
            </h2>
            <p className={styles.text}>{words.meaning[kind]}</p>
            <Facts status={status} emailAddress={emailAddress} />
            {kind === 'unsubscribed' && (
              <>
                <h3 className={styles.subtitle}>{words.optInTitle}</h3>
                <p className={styles.text}>{words.optIn(personName)}</p>
              </>
            )}
            <div className={styles.action}>
              {notOffered ? (
                <NotOffered text={words.notOffered} />
              ) : (
                kind !== 'unsubscribed' &&
                doubt === null &&
                !contradicted && <Button onClick={() => setAsking(true)}>{words.open}</Button>
              )}
            </div>
          </div>
        </section>
      </div>
      {(asking || sending) && (
        <UnsubscribeDialog
          personName={personName}
          emailAddress={emailAddress}
          sending={sending}
          onConfirm={(comment) => void confirm(comment)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}

function Facts({ status, emailAddress }: { readonly status: MailingStatus; readonly emailAddress: string }) {
  const styles = useUnsubscribeStyles()
  const facts: readonly (readonly [string, string])[] = [
    [words.address, emailAddress],
    [words.unsubscribed, answer(status.unsubscribed, status.unsubscribedAt)],
    [words.bounced, answer(status.bounced, status.bouncedAt)],
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label} className={styles.fact}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function answer(given: boolean | null, at: number | null): string {
  if (given === null) return words.cannotTell
  if (!given) return words.no
  return at === null ? words.yes : words.since(formatFull(at))
}

function contradiction(personName: string): Problem {
  return {
    cause: 'contradicted',
    icon: 'error',
    title: words.doubtTitle(personName),
    body: words.contradicted,
    severe: true,
    retry: true,
  }
}
