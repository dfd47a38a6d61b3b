import { useEffect } from 'react'
import type { ContactId } from '../../domain/ids'
import { useAnnounce } from '../../parts/Announcer'
import { describeError } from '../../parts/describeError'
import { formatTime } from '../../parts/formatTime'
import { InlineProblem } from '../../parts/InlineProblem'
import { Button } from '../../parts/kit'
import type { Problem } from '../../parts/Problem'
import { SkeletonRows } from '../../parts/SkeletonRows'
import { StateView } from '../../parts/StateView'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { ActivityList } from './ActivityList'
import { useActivityStreamStyles } from './ActivityStream.styles'
import { ActivityTools } from './ActivityTools'
import { useActivityFilter } from './useActivityFilter'
import { useActivityCounts, useActivityStream } from './useActivityStream'

/** Worth a second button only when loading step by step would be tedious. */
const MANY = 150

/** The full activity history of one person, newest first. */
export function ActivityStream({
  contactId,
  personName,
}: {
  readonly contactId: ContactId
  readonly personName: string
}) {
  const styles = useActivityStreamStyles()
  const { now, scene } = useServices()
  const announce = useAnnounce()
  const { choice, change, clear, filter, reversed, isFiltered } = useActivityFilter(now)
  const { query, activities, total, dropped, isLoadingAll, loadAll, stop, refresh } = useActivityStream(
    contactId,
    filter,
  )
  const types = useActivityCounts(contactId, filter)
  const shown = activities.length
  const ready = query.isSuccess && !query.isPlaceholderData
  const summary = !ready ? '' : describeAmount(shown, total)
  useEffect(() => {
    if (summary !== '') announce(summary)
  }, [announce, summary])

  return (
    <>
      <ActivityTools choice={choice} reversed={reversed} types={types} summary={summary} onChange={change} />
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
            <ActivityList activities={activities} total={total} now={now()} />
          </div>
          <div className={styles.more}>
            {query.hasNextPage && !isLoadingAll && (
              <Button
                disabledFocusable={query.isFetchingNextPage}
                onClick={() => void (query.isFetchingNextPage ? undefined : query.fetchNextPage())}
              >
                {query.isFetchingNextPage ? strings.stream.loadingMore : strings.stream.loadMore}
              </Button>
            )}
            {query.hasNextPage && !isLoadingAll && total !== null && total - shown > MANY && (
              <Button appearance="subtle" onClick={() => void loadAll()}>
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
