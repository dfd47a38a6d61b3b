import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useState } from 'react'
import type { EmailId } from '../../domain/ids'
import { useAnnounce } from '../../parts/Announcer'
import { ComboBox } from '../../parts/ComboBox'
import { describeError } from '../../parts/describeError'
import { Dialog } from '../../parts/Dialog'
import { formatTime } from '../../parts/formatTime'
import type { ListedPerson } from '../../parts/funnel/FunnelTabProps'
import { InlineProblem } from '../../parts/InlineProblem'
import { isUnsupported } from '../../parts/isUnsupported'
import { Button } from '../../parts/kit'
import { loadAllRows } from '../../parts/loadAllRows'
import { NotOffered } from '../../parts/NotOffered'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { useBulkActionsStyles } from './BulkActions.styles'
import { RecipientTable } from './RecipientTable'
import { SendOutcomes } from './SendOutcomes'
import { Trouble } from './Trouble'
import { useBulkSend, type SendOutcome } from './useBulkSend'
import { useRecipients } from './useRecipients'

interface SendTemplateProps {
  readonly people: readonly ListedPerson[]
  readonly onClose: () => void
}

const words = strings.bulk

/** Sends one template to several people: says before who is left out and why, and afterwards what became of each. */
export function SendTemplate({ people, onClose }: SendTemplateProps) {
  const styles = useBulkActionsStyles()
  const { netResults, scene } = useServices()
  const announce = useAnnounce()
  const templateId = useId()
  const [chosen, setChosen] = useState<EmailId | null>(null)
  const templates = useQuery({
    queryKey: ['emailTemplates', 'all'],
    queryFn: ({ signal }) => loadAllRows((part) => netResults.emails(part, signal)),
  })
  const { query: recipients, checked } = useRecipients(people)
  const sending = useBulkSend()
  const receivers = (recipients.data ?? []).flatMap(({ person, obstacle }) => (obstacle === null ? [person] : []))
  const excluded = (recipients.data ?? []).filter(({ obstacle }) => obstacle !== null)
  const template = templates.data?.rows.find(({ id }) => id === chosen)
  const outcomes = sending.outcomes
  const states = [...(outcomes?.values() ?? [])].map(({ state }) => state)
  const count = (wanted: SendOutcome['state']) => states.filter((state) => state === wanted).length
  const sent = count('sent')
  const isOver = outcomes !== null && !sending.isRunning
  const result = isOver ? summarize(sent, count('doubtful'), sending.remaining.length) : ''
  useEffect(() => {
    if (result !== '') announce(result)
  }, [announce, result])

  if (isUnsupported(templates.error)) {
    return (
      <Dialog
        title={words.sendTitle(people.length)}
        onClose={onClose}
        actions={<Button onClick={onClose}>{words.close}</Button>}
      >
        <NotOffered text={words.sendUnsupported} />
      </Dialog>
    )
  }
  if (outcomes !== null) {
    const { isRunning, isStopped, remaining, throttledUntil, trouble } = sending
    return (
      <Dialog
        isHeld
        title={isOver ? words.finished(sent) : words.sending(sent, outcomes.size)}
        onClose={() => (isRunning ? sending.stop() : onClose())}
        actions={
          <>
            {isOver && remaining.length > 0 && (
              <Button appearance="primary" onClick={sending.goOn}>
                {words.sendRest(remaining.length)}
              </Button>
            )}
            <Button onClick={isRunning ? sending.stop : onClose}>{isRunning ? words.stop : words.close}</Button>
          </>
        }
      >
        <progress
          className={styles.progress}
          value={sent}
          max={outcomes.size}
          aria-label={words.sending(sent, outcomes.size)}
        />
        {throttledUntil !== null && (
          <p className={styles.text} role="status">
            {words.busy(formatTime(throttledUntil))}
          </p>
        )}
        {isStopped && <p className={styles.text}>{words.stopped}</p>}
        {trouble !== null && <Trouble error={trouble} />}
        <SendOutcomes people={sending.people} outcomes={outcomes} />
      </Dialog>
    )
  }
  const isReady = template !== undefined && receivers.length > 0
  return (
    <Dialog
      title={words.sendTitle(people.length)}
      onClose={onClose}
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={!isReady}
            onClick={() => isReady && sending.start(template.id, receivers)}
          >
            {words.sendTo(receivers.length)}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <label className={styles.label} htmlFor={templateId}>
        {words.template}
      </label>
      <ComboBox
        id={templateId}
        label={words.template}
        choices={(templates.data?.rows ?? []).map(({ id, name, subject }) => ({
          id,
          label: name === '' ? strings.sendEmail.untitled : name,
          detail: subject === '' ? strings.sendEmail.noSubject : subject,
        }))}
        value={chosen}
        onChoose={setChosen}
      />
      {template !== undefined && <p className={styles.text}>{words.subject(template.subject)}</p>}
      {templates.data?.rows.length === 0 && <p className={styles.text}>{words.noTemplates}</p>}
      {templates.error !== null && (
        <InlineProblem problem={describeError(templates.error, scene)} onRetry={() => void templates.refetch()} />
      )}
      {recipients.error !== null && (
        <InlineProblem problem={describeError(recipients.error, scene)} onRetry={() => void recipients.refetch()} />
      )}
      {recipients.data === undefined && recipients.error === null && (
        <p className={styles.text} role="status">
          {words.checking(checked, people.length)}
        </p>
      )}
      {recipients.data !== undefined && (
        <>
          <p className={styles.text}>{receivers.length === 0 ? words.nobodyLeft : words.willSend(receivers.length)}</p>
          {excluded.length > 0 && <RecipientTable title={words.excluded(excluded.length)} recipients={excluded} />}
        </>
      )}
    </Dialog>
  )
}

/** What became of everybody, in sentences. */
function summarize(sent: number, doubted: number, notSent: number): string {
  return strings.sentences(
    words.finished(sent),
    ...(doubted > 0 ? [words.doubted(doubted)] : []),
    ...(notSent > 0 ? [words.notSent(notSent)] : []),
  )
}
