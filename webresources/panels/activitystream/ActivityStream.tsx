import { useEffect, useRef } from 'react'
import type { ActivityId, ContactId } from '../../domain/ids'
import type { StreamRequest } from '../../domain/StreamRequest'
import { useAnnounce } from '../../parts/Announcer'
import { describeError } from '../../parts/describeError'
import { formatTime } from '../../parts/formatTime'
import { InlineProblem } from '../../parts/InlineProblem'
import { Button } from '../../parts/kit'
import type { Problem } from '../../parts/Problem'
import { SkeletonRows } from '../../parts/SkeletonRows'
import { StateView } from '../../parts/StateView'
import { strings } from '../../parts/strings'
import { useLastLook } from '../../parts/useLastLook'
import { useServices } from '../../parts/useServices'
import { ActivityList } from './ActivityList'
import { useActivityStreamStyles } from './ActivityStream.styles'
import { ActivityTools } from './ActivityTools'
import { ExportButton } from './ExportButton'
import { useActivityFilter } from './useActivityFilter'
import { useActivityCounts, useActivityStream } from './useActivityStream'
import { useLinkedActivity } from './useLinkedActivity'
import { useStories } from './useStories'

/** Worth a second button only when loading step by step would be tedious. */
const MANY = 150

interface ActivityStreamProps {
  readonly contactId: ContactId
  readonly personName: string
  /** What another part of the page asks to be shown. */
  readonly request: StreamRequest | null
  readonly onClearRequest: () => void
  /** The activity that the page was opened for: scrolled to and marked. */
  readonly highlight: ActivityId | null
  /** The address that leads back to one activity; without it there is no *Copy Link*. */
  readonly linkTo?: (id: ActivityId) => string | null
}

/** The full activity history of one person, newest first, visits told as stories. */
export function ActivityStream(props: ActivityStreamProps) {
  const { contactId, personName, request, onClearRequest, highlight, linkTo } = props
  const styles = useActivityStreamStyles()
  const { now, scene } = useServices()
  const announce = useAnnounce()
  const { choice, change, clear, filter, reversed, isFiltered } = useActivityFilter(now, request, onClearRequest)
  const { query, activities, total, dropped, isLoadingAll, loadAll, stop, refresh } = useActivityStream(
    contactId,
    filter,
  )
  const { lastLook } = useLastLook(contactId)
  const { stories, newCount } = useStories(activities, lastLook)
  const types = useActivityCounts(contactId, filter)
  const shown = activities.length
  const ready = query.isSuccess && !query.isPlaceholderData
  const summary = !ready ? '' : describeAmount(shown, total)
  useEffect(() => {
    if (summary !== '') announce(summary)
  }, [announce, summary])
  const more = useRef<HTMLDivElement>(null)
  /** For buttons that are about to go: the focus stays at the end of the list. */
  const holdFocus = () => {
    if (more.current?.contains(document.activeElement)) more.current.focus({ preventScroll: true })
  }
  const loadMore = async () => {
    if (query.isFetchingNextPage) return
    const { hasNextPage, isError } = await query.fetchNextPage()
    if (!hasNextPage && !isError) holdFocus()
  }
  const loadEverything = async () => {
    holdFocus()
    const all = await loadAll()
    holdFocus()
    return all
  }
  const canLoadMore = ready && !isFiltered && query.hasNextPage && !query.isFetching
  const isNowhere = useLinkedActivity({
    highlight,
    activities,
    loadMore: canLoadMore ? query.fetchNextPage : null,
    isEnd: ready && !isFiltered && !query.hasNextPage,
  })

  return (
    <>
      <ActivityTools
        choice={choice}
        reversed={reversed}
        types={types}
        request={request}
        summary={summary}
        onChange={change}
        onClearRequest={onClearRequest}
      >
        {ready && shown > 0 && (
          <ExportButton
            personName={personName}
            activities={activities}
            total={total}
            hasMore={query.hasNextPage}
            loadAll={loadEverything}
          />
        )}
      </ActivityTools>
      {isNowhere && <p className={styles.linked}>{strings.stream.linkedNotFound}</p>}
      {query.data === undefined ? (
        query.error === null ? (
          <SkeletonRows />
        ) : (
          <StateView problem={describeError(query.error, scene)} onRetry={() => void query.refetch()} />
        )
      ) : (
        <>
          {query.error !== null && (
            <InlineProblem
              problem={describeError(query.error, scene)}
              note={strings.asOf(formatTime(query.dataUpdatedAt)) + '.'}
              onRetry={() => void (query.isFetchNextPageError ? query.fetchNextPage() : refresh())}
            />
          )}
          {ready && shown === 0 && (
            <StateView
              problem={isFiltered ? filteredToNothing(types) : noActivity(personName)}
              onRetry={refresh}
              retryLabel={strings.checkAgain}
            >
              {isFiltered && (
                <Button className={styles.clear} onClick={clear}>
                  {strings.stream.clearFilters}
                </Button>
              )}
            </StateView>
          )}
          <div className={query.isPlaceholderData ? styles.outdated : undefined} aria-busy={query.isPlaceholderData}>
            <ActivityList
              stories={stories}
              newCount={newCount}
              newSince={lastLook?.at ?? null}
              hasMore={query.hasNextPage}
              now={now()}
              highlight={highlight}
              linkTo={linkTo}
            />
          </div>
          <div className={styles.more} ref={more} tabIndex={-1}>
            {query.hasNextPage && !isLoadingAll && (
              <Button disabledFocusable={query.isFetchingNextPage} onClick={() => void loadMore()}>
                {query.isFetchingNextPage ? strings.stream.loadingMore : strings.stream.loadMore}
              </Button>
            )}
            {query.hasNextPage && !isLoadingAll && total !== null && total - shown > MANY && (
              <Button appearance="subtle" onClick={() => void loadEverything()}>
                {strings.stream.loadAll(total)}
              </Button>
            )}
            {isLoadingAll && <Button onClick={stop}>{strings.stream.stop}</Button>}
            {dropped > 0 && <span className={styles.note}>{strings.stream.dropped(dropped)}</span>}
          </div>
        </>
      )}
    </>
  )
}

function describeAmount(shown: number, total: number | null): string {
  if (shown === 0) return ''
  if (total === null) return strings.stream.shown(shown)
  return shown < total ? strings.stream.shownOf(shown, total) : strings.stream.total(total)
}

function noActivity(personName: string): Problem {
  return {
    cause: 'noActivity',
    icon: 'history',
    title: strings.stream.noneTitle,
    body: strings.stream.noneBody(personName),
    severe: false,
    retry: true,
  }
}

function filteredToNothing(types: readonly { readonly count: number | null }[]): Problem {
  const others =
    types.length > 0 && types.every((type) => type.count !== null)
      ? types.reduce((sum, type) => sum + (type.count ?? 0), 0)
      : null
  const body =
    others === null || others === 0 ? strings.stream.filteredBodyUnknown : strings.stream.filteredBody(others)
  return {
    cause: 'filteredToNothing',
    icon: 'filter',
    title: strings.stream.filteredTitle,
    body,
    severe: false,
    retry: false,
  }
}
