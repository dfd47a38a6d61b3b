import { useState } from 'react'
import type { Instant } from '../../domain/Instant'
import type { SyncOptions } from '../../domain/SyncOptions'
import { Box } from '../../parts/Box'
import { Dialog } from '../../parts/Dialog'
import { formatFull, formatMoment } from '../../parts/formatTime'
import { InlineProblem } from '../../parts/InlineProblem'
import { ArrowSyncRegular, Button, Spinner } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { VendorLink } from '../../parts/VendorLink'
import { useFullSyncStyles } from './FullSync.styles'
import { useFullSync } from './useFullSync'

const words = strings.syncOptions.fullSync

/** When the syncs ran last, and the one that is started by hand. */
export function FullSync({ options }: { readonly options: SyncOptions }) {
  const styles = useFullSyncStyles()
  const { isRunning, isStarting, problem, unsupported, start, check } = useFullSync(options)
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  return (
    <Box title={words.title}>
      <dl className={styles.facts}>
        <Fact label={words.lastFullSync} at={options.lastFullSync} />
        <Fact label={words.lastDownSync} at={options.lastDownSync} />
      </dl>
      {isRunning && (
        <div className={styles.running}>
          <Spinner size="extra-tiny" aria-hidden />
          <span>
            {words.running} {words.runningNote}
          </span>
        </div>
      )}
      {problem !== null && (
        <InlineProblem problem={problem} onRetry={() => void check()} retryLabel={strings.checkAgain} />
      )}
      <div className={styles.foot}>
        <p className={styles.hint}>{words.hint}</p>
        {unsupported ? (
          <p className={styles.hint} data-cause="unsupported">
            {words.notOffered} <VendorLink page="options" text={strings.syncOptions.open} />
          </p>
        ) : (
          <Button
            icon={<ArrowSyncRegular />}
            disabledFocusable={isRunning || isStarting}
            onClick={() => setAsking(true)}
          >
            {words.button}
          </Button>
        )}
      </div>
      {asking && (
        <Dialog
          title={words.confirmTitle}
          onClose={close}
          actions={
            <>
              <Button
                appearance="primary"
                onClick={() => {
                  close()
                  start()
                }}
              >
                {words.start}
              </Button>
              <Button onClick={close}>{words.cancel}</Button>
            </>
          }
        >
          {[...words.confirm, ...(options.syncsEnabled === false ? [words.confirmDisabled] : [])].map((sentence) => (
            <p key={sentence} className={styles.sentence}>
              {sentence}
            </p>
          ))}
        </Dialog>
      )}
    </Box>
  )
}

function Fact({ label, at }: { readonly label: string; readonly at: Instant | null }) {
  const styles = useFullSyncStyles()
  const { now } = useServices()
  return (
    <div>
      <dt className={styles.factLabel}>{label}</dt>
      <dd className={styles.factValue}>
        {at === null ? (
          words.never
        ) : (
          <time dateTime={new Date(at).toISOString()} title={formatFull(at)}>
            {formatMoment(at, now())}
          </time>
        )}
      </dd>
    </div>
  )
}
