import { useEffect, useEffectEvent, useState } from 'react'
import type { UserAccess } from '../../domain/UserAccess'
import { useAnnounce } from '../../parts/Announcer'
import { Box } from '../../parts/Box'
import { describeError } from '../../parts/describeError'
import { Dialog } from '../../parts/Dialog'
import { ChoiceField } from '../../parts/funnel/ChoiceField'
import { SearchField } from '../../parts/funnel/SearchField'
import { Button } from '../../parts/kit'
import type { Problem } from '../../parts/Problem'
import { SkeletonRows } from '../../parts/SkeletonRows'
import { StateView } from '../../parts/StateView'
import { strings } from '../../parts/strings'
import { useConsole } from '../../parts/useConsole'
import { useFocusInside } from '../../parts/useFocusInside'
import { ForeignShares } from './ForeignShares'
import { useRepSharingStyles } from './RepSharing.styles'
import { SharingProgress } from './SharingProgress'
import { SharingTable } from './SharingTable'
import { SHOWN, useRepSharing, type Shown } from './useRepSharing'

const words = strings.sharing

/** Lets each rep read and change his own password, and shows who is missing. */
export function RepSharing() {
  const styles = useRepSharingStyles()
  const { scene } = useConsole()
  const sharing = useRepSharing()
  const { query, reps, missing, rows, selection, chosen, run } = sharing
  const [toRevoke, setToRevoke] = useState<readonly UserAccess[] | null>(null)
  const focus = useFocusInside<HTMLDivElement>()
  const isRunning = run?.isRunning === true
  const summary = words.summary(reps.length - missing.length, reps.length)
  const announce = useAnnounce()
  const sayRead = useEffectEvent(() => announce(summary))
  // Each time that it has been read, the first time too.
  useEffect(() => {
    if (query.dataUpdatedAt > 0) sayRead()
  }, [query.dataUpdatedAt])
  const empty = rows.length > 0 ? null : whyEmpty(sharing.shown, sharing.search, reps.length)
  return (
    <Box title={words.title} note={words.note}>
      <p className={styles.explain}>{words.explain}</p>
      {query.data === undefined && query.error === null && <SkeletonRows />}
      {query.error !== null && (
        <StateView problem={describeFailure(query.error, scene)} onRetry={() => void query.refetch()} />
      )}
      {query.data !== undefined && (
        <div {...focus} className={styles.body}>
          <ForeignShares shares={sharing.foreign} onRevoke={sharing.revokeForeign} />
          <div className={styles.note}>
            {summary}
            {missing.length > 0 && (
              <Button
                appearance="primary"
                disabledFocusable={isRunning}
                onClick={() => sharing.start('grant', missing)}
              >
                {words.grantMissing(missing.length)}
              </Button>
            )}
          </div>
          {run !== null && (
            <SharingProgress
              run={run}
              onStop={sharing.stop}
              onRetryFailed={() =>
                sharing.start(
                  run.action,
                  run.people.filter(({ id }) => run.results.get(id)?.state === 'failed'),
                )
              }
            />
          )}
          <div className={styles.tools} role="search">
            {selection.count > 0 ? (
              <>
                <span className={styles.selected}>{strings.table.selected(selection.count)}</span>
                <Button disabledFocusable={isRunning} onClick={() => sharing.start('grant', chosen)}>
                  {words.grant}
                </Button>
                <Button disabledFocusable={isRunning} onClick={() => setToRevoke(chosen)}>
                  {words.revoke}
                </Button>
                <Button appearance="subtle" onClick={selection.clear}>
                  {strings.table.clearSelection}
                </Button>
              </>
            ) : (
              <>
                <SearchField label={words.search} value={sharing.search} onSearch={sharing.setSearch} />
                <ChoiceField
                  label={words.show}
                  choices={SHOWN.map((id) => ({ id, label: words.choices[id] }))}
                  value={sharing.shown}
                  onChoose={(id) => sharing.show(SHOWN.find((one) => one === id) ?? 'reps')}
                />
              </>
            )}
            <div className={styles.end}>
              <Button appearance="subtle" disabledFocusable={isRunning} onClick={() => void query.refetch()}>
                {words.refresh}
              </Button>
            </div>
          </div>
          {empty === null ? (
            <SharingTable rows={rows} selection={selection} run={run} />
          ) : (
            <StateView problem={empty} />
          )}
          <div className={styles.foot}>{strings.sentences(words.shown(rows.length), words.whoIsRep)}</div>
        </div>
      )}
      {toRevoke !== null && (
        <Dialog
          title={words.revokeTitle(toRevoke.length)}
          onClose={() => setToRevoke(null)}
          actions={
            <>
              <Button
                appearance="primary"
                onClick={() => {
                  sharing.start('revoke', toRevoke)
                  setToRevoke(null)
                }}
              >
                {words.revoke}
              </Button>
              <Button onClick={() => setToRevoke(null)}>{words.cancel}</Button>
            </>
          }
        >
          {words.revokeBody}
        </Dialog>
      )}
    </Box>
  )
}

/** A column that is not secured is a state of its own: everybody can read every password. */
function describeFailure(...[error, scene]: Parameters<typeof describeError>): Problem {
  const problem = describeError(error, scene)
  return problem.cause === 'dataverse.secured' ? { ...problem, cause: 'notSecured', ...words.notSecured } : problem
}

function whyEmpty(shown: Shown, search: string, reps: number): Problem {
  const problem = { cause: 'nobody', icon: 'person', severe: false, retry: false } as const
  if (search.trim() !== '') return { ...problem, ...words.noMatch }
  return { ...problem, ...(shown === 'missing' && reps > 0 ? words.nobody : words.noReps) }
}
