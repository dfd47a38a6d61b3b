import { useState } from 'react'
import { useAnnounce } from '../../parts/Announcer'
import { Box } from '../../parts/Box'
import { CredentialsForm } from '../../parts/CredentialsForm'
import { Button, Spinner } from '../../parts/kit'
import type { LoginTest } from '../../parts/LoginDesk'
import { ResultLine } from '../../parts/ResultLine'
import { SkeletonRows } from '../../parts/SkeletonRows'
import { StateView } from '../../parts/StateView'
import { strings } from '../../parts/strings'
import { useConsole } from '../../parts/useConsole'
import { useFocusInside } from '../../parts/useFocusInside'
import { wordTest } from '../../parts/useCredentialsForm'
import { useCredentialsStyles } from './Credentials.styles'

const words = strings.credentials

/** What is saved, whether Net-Results takes it, and a form for another login. The saved password is never shown. */
export function OwnCredentials() {
  const styles = useCredentialsStyles()
  const { access, scene } = useConsole()
  const { login } = access
  const focus = useFocusInside<HTMLDivElement>()
  return (
    <Box title={words.title}>
      <div {...focus} className={styles.content}>
        {access.state === 'loading' && <SkeletonRows />}
        {access.state === 'problem' && (
          <div className={styles.state}>
            <StateView problem={access.problem} onRetry={access.retry} retryLabel={strings.checkAgain} />
          </div>
        )}
        {access.state === 'connected' && (
          <>
            <ResultLine tone={login.source === 'stored' ? 'good' : 'careful'}>
              {(login.source === 'stored' ? words.stored : words.session)(access.credentials.userName)}
            </ResultLine>
            <Test key={access.credentials.userName} test={login.testCurrent} />
          </>
        )}
        {(access.state === 'connected' || (access.state === 'problem' && access.canSignIn)) && (
          <>
            {access.state === 'connected' && <h3 className={styles.subtitle}>{words.change}</h3>}
            <CredentialsForm login={login} scene={scene} />
          </>
        )}
      </div>
    </Box>
  )
}

function Test({ test }: { readonly test: (() => Promise<LoginTest>) | null }) {
  const styles = useCredentialsStyles()
  const announce = useAnnounce()
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<LoginTest | null>(null)
  if (test === null) return null
  const run = async () => {
    setBusy(true)
    setOutcome(null)
    const next = await test()
    setBusy(false)
    setOutcome(next)
    announce(wordTest(next))
  }
  const tone = outcome === null ? null : ({ accepted: 'good', refused: 'bad', untested: 'bad' } as const)[outcome.state]
  return (
    <div className={styles.line}>
      <Button disabledFocusable={isBusy} onClick={() => void run()}>
        {words.test}
      </Button>
      <div className={styles.line}>
        {isBusy && (
          <>
            <Spinner size="extra-tiny" aria-hidden /> {words.checking}
          </>
        )}
        {outcome !== null && tone !== null && <ResultLine tone={tone}>{wordTest(outcome)}</ResultLine>}
      </div>
    </div>
  )
}
