import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useState } from 'react'
import type { ListId } from '../../domain/ids'
import { mayHaveHappened } from '../../domain/mayHaveHappened'
import { useAnnounce } from '../../parts/Announcer'
import { ComboBox } from '../../parts/ComboBox'
import { describeError } from '../../parts/describeError'
import { Dialog } from '../../parts/Dialog'
import type { ListedPerson } from '../../parts/funnel/FunnelTabProps'
import { InlineProblem } from '../../parts/InlineProblem'
import { isUnsupported } from '../../parts/isUnsupported'
import { Button } from '../../parts/kit'
import { loadAllRows } from '../../parts/loadAllRows'
import { NotOffered } from '../../parts/NotOffered'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { useBulkActionsStyles } from './BulkActions.styles'
import { useBulkImport, type BulkImportState } from './useBulkImport'

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
  const { state, start, stop } = useBulkImport()
  const choices = (lists.data?.rows ?? []).filter(({ isDynamic }) => !isDynamic)
  const list = choices.find(({ id }) => id === chosen)
  const receivers = people.filter(({ emailAddress }) => emailAddress !== null && emailAddress.trim() !== '')
  const withoutAddress = people.length - receivers.length
  const problem = 'error' in state && state.error !== null ? describeError(state.error, scene) : null
  const lost = 'lostSight' in state && state.lostSight !== null ? describeError(state.lostSight, scene) : null
  const summary = summarize(state, list?.name ?? '')
  useEffect(() => {
    if (summary !== '') announce(summary)
  }, [announce, summary])
  const title = words.listTitle(people.length)
  const close = (
    <Button appearance="primary" onClick={onClose}>
      {words.close}
    </Button>
  )
  if (isUnsupported(lists.error) || ('error' in state && isUnsupported(state.error))) {
    return (
      <Dialog title={title} onClose={onClose} actions={close}>
        <NotOffered text={words.listUnsupported} />
      </Dialog>
    )
  }
  if (state.state === 'submitting' || state.state === 'importing') {
    return (
      <Dialog
        title={title}
        onClose={state.state === 'submitting' ? stop : onClose}
        actions={state.state === 'submitting' ? <Button onClick={stop}>{words.stop}</Button> : close}
      >
        <p className={styles.text}>
          {state.state === 'submitting' ? words.submitting(state.done, state.total) : words.importing}
        </p>
        <progress
          className={styles.progress}
          {...(state.state === 'submitting' ? { value: state.done, max: state.total } : {})}
          aria-label={title}
        />
      </Dialog>
    )
  }
  if (state.state === 'over') {
    return (
      <Dialog title={title} onClose={onClose} actions={close}>
        {summary !== '' && <p className={styles.text}>{summary}</p>}
        {lost !== null && (
          <p className={styles.text} role="alert">
            {strings.sentences(lost.title, words.importUnclear)}
          </p>
        )}
        {problem !== null && (
          <p className={styles.text} role="alert">
            {problem.title}. {problem.body} {mayHaveHappened(state.error) && words.importUnclear}
          </p>
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
            onClick={() => isReady && start(list.id, receivers)}
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

function summarize(state: BulkImportState, list: string): string {
  if (state.state !== 'over') return ''
  const { done, total, refused, failed, unclear, lostSight } = state
  return strings.sentences(
    ...(failed
      ? [words.importFailed]
      : unclear
        ? lostSight === null
          ? [words.stillRunning]
          : []
        : done > 0
          ? [words.added(done - refused, list)]
          : []),
    ...(refused > 0 ? [words.notAdded(refused)] : []),
    ...(done < total ? [words.listStopped(done, total)] : []),
  )
}
