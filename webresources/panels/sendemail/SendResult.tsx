import { useEffect, useState } from 'react'
import { useAnnounce } from '../../parts/Announcer'
import { describeError } from '../../parts/describeError'
import { Dialog } from '../../parts/Dialog'
import { Button } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { useSendEmailStyles } from './SendEmail.styles'
import { SendNotice } from './SendNotice'
import type { SendState } from './useSendEmail'

interface SendResultProps {
  readonly state: Extract<SendState, { state: 'sent' | 'doubtful' }>
  readonly title: string
  readonly personName: string
  readonly onClose: () => void
}

const words = strings.sendEmail

/** What became of the e-mail, and where to follow it. There is no way to send it from here once more. */
export function SendResult({ state, title, personName, onClose }: SendResultProps) {
  const styles = useSendEmailStyles()
  const { dynamics, scene } = useServices()
  const [linkProblem, setLinkProblem] = useState<string | null>(null)
  const announce = useAnnounce()
  const lines = resultText(state)
  const said = strings.sentences(...lines)
  // The title is read as the dialog opens.
  useEffect(() => announce(said), [announce, said])
  const openMyEmails = () => {
    dynamics.openPage('funnelvision', 'tab=myEmails').then(onClose, (error: unknown) => {
      setLinkProblem(describeError(error, scene).title)
    })
  }
  return (
    <Dialog
      isHeld
      title={state.state === 'sent' ? words.sentTitle(personName) : title}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={onClose}>
            {words.close}
          </Button>
          <Button onClick={openMyEmails}>{words.openMyEmails}</Button>
        </>
      }
    >
      <div data-send={state.state}>
        {lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
      {linkProblem !== null && <SendNotice text={linkProblem} />}
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
