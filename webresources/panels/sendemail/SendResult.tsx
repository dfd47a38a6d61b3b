import { useEffect, useRef } from 'react'
import { Dialog } from '../../parts/Dialog'
import { Button } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useSendEmailStyles } from './SendEmail.styles'
import type { SendState } from './useSendEmail'

interface SendResultProps {
  readonly state: Extract<SendState, { state: 'sent' | 'doubtful' }>
  readonly title: string
  readonly personName: string
  readonly onClose: () => void
}

const words = strings.sendEmail

/** What became of the e-mail. There is no way to send it from here once more. */
export function SendResult({ state, title, personName, onClose }: SendResultProps) {
  const styles = useSendEmailStyles()
  const result = useRef<HTMLDivElement>(null)
  // The button that had the focus has done its work; what takes it is read out by that. After the dialog has opened.
  useEffect(() => result.current?.focus(), [])
  return (
    <Dialog
      title={state.state === 'sent' ? words.sentTitle(personName) : title}
      onClose={onClose}
      actions={
        <Button appearance="primary" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      <div className={styles.result} tabIndex={-1} ref={result} data-send={state.state}>
        {resultText(state).map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
    </Dialog>
  )
}

function resultText(state: SendResultProps['state']): readonly string[] {
  if (state.state === 'doubtful') return [words.doubtfulTitle, words.doubtfulBody(state.problem.title)]
  const { template, logProblem } = state
  const sent = words.sentBody(template.subject || words.noSubject)
  if (logProblem === undefined) return [sent]
  return [sent, logProblem === null ? words.logged : words.notLogged(logProblem.title)]
}
