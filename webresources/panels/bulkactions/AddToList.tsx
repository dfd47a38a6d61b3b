import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useState } from 'react'
import type { ListId } from '../../domain/ids'
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
import { Trouble } from './Trouble'
import { useBulkImport, type ImportCounts } from './useBulkImport'

interface AddToListProps {
  readonly people: readonly ListedPerson[]
  readonly onClose: () => void
}

const words = strings.bulk

/** Adds several people to one list; lists that the sync keeps are not offered. */
export function AddToList({ people, onClose }: AddToListProps) {
  const styles = useBulkActionsStyles()
  const { netResults, scene } = useServices()
  const announce = useAnnounce()
  const listId = useId()
  const [chosen, setChosen] = useState<ListId | null>(null)
  const lists = useQuery({
    queryKey: ['emailLists', 'addable'],
    queryFn: ({ signal }) => loadAllRows((part) => netResults.lists(part, signal)),
  })
  const adding = useBulkImport()
  const { phase, counts, error, lostSight, throttledUntil } = adding
  const choices = (lists.data?.rows ?? []).filter(({ isDynamic }) => !isDynamic)
  const list = choices.find(({ id }) => id === chosen)
  const [listName, setListName] = useState('')
  const receivers = people.filter(({ emailAddress }) => emailAddress !== null && emailAddress.trim() !== '')
  const withoutAddress = people.length - receivers.length
  const summary = phase === 'over' ? summarize(counts, listName) : ''
  useEffect(() => {
    if (summary !== '') announce(summary)
  }, [announce, summary])
  const title = words.listTitle(people.length)
  if (isUnsupported(lists.error)) {
    return (
      <Dialog title={title} onClose={onClose} actions={<Button onClick={onClose}>{words.close}</Button>}>
        <NotOffered text={words.listUnsupported} />
      </Dialog>
    )
  }
  if (phase !== 'choosing') {
    const isSubmitting = phase === 'submitting'
    const { total, waiting, failed } = counts
    const toSend = isUnsupported(error) ? 0 : waiting + failed
    const canAsk = lostSight !== null || counts.running > 0
    return (
      <Dialog
        isHeld
        title={title}
        onClose={isSubmitting ? adding.stop : onClose}
        actions={
          <>
            {phase === 'over' && (toSend > 0 || canAsk) && (
              <Button appearance="primary" onClick={adding.goOn}>
                {toSend > 0 ? words.addRest(toSend) : strings.checkAgain}
              </Button>
            )}
            <Button onClick={isSubmitting ? adding.stop : onClose}>{isSubmitting ? words.stop : words.close}</Button>
          </>
        }
      >
        {phase !== 'over' && (
          <>
            <p className={styles.text}>{isSubmitting ? words.submitting(total - waiting, total) : words.importing}</p>
            <progress
              className={styles.progress}
              {...(isSubmitting ? { value: total - waiting, max: total } : {})}
              aria-label={title}
            />
            {throttledUntil !== null && (
              <p className={styles.text} role="status">
                {words.busy(formatTime(throttledUntil))}
              </p>
            )}
          </>
        )}
        {phase === 'over' && (
          <>
            <p className={styles.text}>{summary}</p>
            {isUnsupported(error) ? (
              <NotOffered text={words.listUnsupported} />
            ) : (
              error !== null && <Trouble error={error} />
            )}
            {lostSight !== null && lostSight !== error && <Trouble error={lostSight} />}
          </>
        )}
      </Dialog>
    )
  }
  const isReady = list !== undefined && receivers.length > 0
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={!isReady}
            onClick={() => {
              if (!isReady) return
              setListName(list.name)
              adding.start(list.id, receivers)
            }}
          >
            {words.add(receivers.length)}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <label className={styles.label} htmlFor={listId}>
        {words.list}
      </label>
      <ComboBox
        id={listId}
        label={words.list}
        choices={choices.map(({ id, name, contactCount }) => ({
          id,
          label: name,
          ...(contactCount === null ? {} : { detail: words.listDetail(contactCount) }),
        }))}
        value={chosen}
        onChoose={setChosen}
      />
      {lists.data !== undefined && choices.length === 0 && <p className={styles.text}>{words.noLists}</p>}
      {lists.error !== null && (
        <InlineProblem problem={describeError(lists.error, scene)} onRetry={() => void lists.refetch()} />
      )}
      {withoutAddress > 0 && <p className={styles.text}>{words.withoutAddress(withoutAddress)}</p>}
    </Dialog>
  )
}

/** What became of everybody, in sentences; those who are added first. */
function summarize({ added, refused, failed, unclear, running, waiting, total }: ImportCounts, list: string): string {
  return strings.sentences(
    ...(added > 0 ? [words.added(added, list)] : []),
    ...(refused > 0 ? [words.notAdded(refused)] : []),
    ...(failed > 0 ? [words.importFailed(failed)] : []),
    ...(running > 0 ? [words.stillRunning(running)] : []),
    ...(unclear > 0 ? [words.importUnclear(unclear)] : []),
    ...(waiting > 0 ? [words.listStopped(waiting, total)] : []),
  )
}
