import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import { chunk } from '../../domain/chunk'
import type { SyncErrorId } from '../../domain/ids'
import type { Page } from '../../domain/Page'
import type { SyncError } from '../../domain/SyncError'
import type { NetResults } from '../../net-results/NetResults'
import { describeError, type ErrorScene } from '../../parts/describeError'
import { isUnsupported } from '../../parts/isUnsupported'
import { loadAllRows, type AllRows } from '../../parts/loadAllRows'
import { mayHaveHappened } from '../../parts/mayHaveHappened'
import type { PendingEdit } from '../../parts/PendingEdits'
import type { Problem } from '../../parts/Problem'
import { strings } from '../../parts/strings'
import { MOST_ROWS } from '../../parts/table/useRows'

/** What was dismissed on this page. */
export interface Dismissals {
  /** Not shown any more, and not yet known to be gone at Net-Results. */
  readonly hidden: readonly SyncErrorId[]
  /** Why these are still there. */
  readonly failure: { readonly errors: readonly SyncError[]; readonly problem: Problem } | null
  /** This account's API cannot do it. */
  readonly unsupported: boolean
}

export const DISMISSALS = ['syncErrorDismissals'] as const
export const NOTHING_DISMISSED: Dismissals = { hidden: [], failure: null, unsupported: false }

/** Errors that one request names: a page that is being left carries no more than that for us. */
const AT_ONCE = 1_000
const PAGED = ['mine', 'rows', 'syncErrors']
const ALL = ['mine', 'allRows', 'syncErrors']

interface DismissalTools {
  readonly queryClient: QueryClient
  readonly netResults: NetResults
  readonly scene: ErrorScene
  announce(message: string): void
  offer(edit: PendingEdit): void
}

const words = strings.syncErrors

/**
 * Dismisses sync errors: they go at once, can be brought back for a while, and are then dismissed once. Lives by the query
 * cache alone, because the page may show another tab by then.
 */
export function createDismissals({ queryClient, netResults, scene, announce, offer }: DismissalTools) {
  const read = () => queryClient.getQueryData<Dismissals>(DISMISSALS) ?? NOTHING_DISMISSED
  const write = (part: Partial<Dismissals>) =>
    void queryClient.setQueryData<Dismissals>(DISMISSALS, { ...read(), ...part })
  const hide = (errors: readonly SyncError[]) =>
    write({ hidden: [...read().hidden, ...errors.map(({ id }) => id)], failure: null })
  const show = (errors: readonly SyncError[]) => {
    const ids = new Set(errors.map(({ id }) => id))
    write({ hidden: read().hidden.filter((id) => !ids.has(id)) })
  }
  const reload = () => {
    void queryClient.invalidateQueries({ queryKey: PAGED })
    void queryClient.invalidateQueries({ queryKey: ALL })
  }

  function dismiss(errors: readonly SyncError[]): void {
    const [first] = errors
    if (first === undefined) return
    hide(errors)
    offer({
      message: words.dismissed(errors.length, words.nameOf(first.error, first.who)),
      undo() {
        show(errors)
        announce(words.restored(errors.length))
      },
      commit: () => send(errors),
    })
  }

  /** Sends everything before it returns. */
  function send(errors: readonly SyncError[]): void {
    const sent = chunk(errors, AT_ONCE).map((part) => {
      const answer = netResults.dismissSyncErrors(part.map(({ id }) => id)).then(
        () => null,
        (error: unknown) => ({ error }),
      )
      return answer.then((failure) => ({ part, failure }))
    })
    void Promise.all(sent).then(settle)
  }

  async function settle(
    outcomes: readonly { readonly part: readonly SyncError[]; readonly failure: { readonly error: unknown } | null }[],
  ): Promise<void> {
    const failed = outcomes.flatMap(({ part, failure }) => (failure === null ? [] : [{ part, error: failure.error }]))
    const done = outcomes.flatMap(({ part, failure }) => (failure === null ? part : []))
    const [first] = failed
    if (first === undefined) return finish(done)
    if (failed.some(({ error }) => isUnsupported(error))) write({ unsupported: true })
    const tried = failed.flatMap(({ part }) => part)
    const unclear = failed.some(({ error }) => mayHaveHappened(error))
    const there = unclear ? await readThere() : null
    const left = there === null ? tried : tried.filter(({ id }) => there.has(id))
    await finish([...done, ...tried.filter((one) => !left.includes(one))])
    if (left.length === 0) return
    show(left)
    const why = describeError(first.error, scene)
    const isUnsure = unclear && there === null
    const title = isUnsure ? words.unsure : words.notDismissed(left.length)
    const body = strings.sentences(why.title, isUnsure ? words.unsureBody : why.body)
    write({
      failure: { errors: left, problem: { ...why, title, body, retry: !isUnsupported(first.error) && !isUnsure } },
    })
    // As the panel does, if it is there.
    announce(strings.sentences(title, body))
    reload()
  }

  /** Which errors Net-Results has now; `null` = it could not be asked. */
  async function readThere(): Promise<ReadonlySet<string> | null> {
    try {
      const { rows } = await loadAllRows((part) => netResults.syncErrors(part), MOST_ROWS)
      return new Set(rows.map(({ id }) => id))
    } catch {
      return null
    }
  }

  async function finish(errors: readonly SyncError[]): Promise<void> {
    if (errors.length === 0) return
    const ids = new Set<string>(errors.map(({ id }) => id))
    const stays = ({ id }: SyncError) => !ids.has(id)
    // An answer that was asked for before must not bring them back.
    await queryClient.cancelQueries({ queryKey: PAGED })
    await queryClient.cancelQueries({ queryKey: ALL })
    queryClient.setQueriesData<InfiniteData<Page<SyncError>>>(
      { queryKey: PAGED },
      (data) => data && withoutRows(data, stays, ids.size),
    )
    queryClient.setQueriesData<AllRows<SyncError>>(
      { queryKey: ALL },
      (data) => data && { ...data, rows: data.rows.filter(stays) },
    )
    // Net-Results may give the same number to the same failure another day.
    show(errors)
    announce(words.gone(errors.length))
    reload()
  }

  return {
    dismiss,
    retry() {
      const { failure } = read()
      if (failure === null) return
      hide(failure.errors)
      send(failure.errors)
    },
    refresh() {
      write({ failure: null })
      reload()
    },
  }
}

function withoutRows(
  data: InfiniteData<Page<SyncError>>,
  stays: (error: SyncError) => boolean,
  count: number,
): InfiniteData<Page<SyncError>> {
  const pages = data.pages.map((page) => ({
    ...page,
    rows: page.rows.filter(stays),
    total: page.total === null ? null : Math.max(0, page.total - count),
  }))
  return { ...data, pages }
}
