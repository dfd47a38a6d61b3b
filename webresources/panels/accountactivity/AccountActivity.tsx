import { useEffect } from 'react'
import { useAccountOfPage } from '../../parts/account/AccountContext'
import { RecordLink } from '../../parts/account/RecordLink'
import { ActivityIcon } from '../../parts/ActivityIcon'
import { useAnnounce } from '../../parts/Announcer'
import { describeError } from '../../parts/describeError'
import { formatFull, formatRelative } from '../../parts/formatTime'
import { InlineProblem } from '../../parts/InlineProblem'
import { Button, Spinner } from '../../parts/kit'
import type { Problem } from '../../parts/Problem'
import { SkeletonRows } from '../../parts/SkeletonRows'
import { StateView } from '../../parts/StateView'
import { strings } from '../../parts/strings'
import { tellStory } from '../../parts/tellStory'
import { useServices } from '../../parts/useServices'
import { useAccountActivityStyles } from './AccountActivity.styles'
import type { AccountActivity as Row } from './newestActivities'
import { useAccountActivity } from './useAccountActivity'

const words = strings.account

/** What the account's people did last, whoever it was. */
export function AccountActivity() {
  const styles = useAccountActivityStyles()
  const { scene } = useServices()
  const announce = useAnnounce()
  const account = useAccountOfPage()
  const { people, matched, isMatched, isComplete, failure, listError, missing, name } = account
  const { query, rows, knows } = useAccountActivity(account)
  const isReady = isMatched && query.data !== undefined
  const summary =
    rows.length === 0
      ? ''
      : isReady
        ? words.activity.newest(rows.length)
        : words.activity.newestSoFar(rows.length, matched, people.length)
  const said = isReady ? summary : ''
  useEffect(() => {
    if (said !== '') announce(said)
  }, [announce, said])
  const error = listError ?? failure ?? query.error
  const retry = () => {
    if (listError !== null) account.reload()
    else if (failure !== null) account.retryMatching()
    else if (query.isFetchNextPageError) void query.fetchNextPage()
    else void query.refetch()
  }
  if (missing.includes('activity')) return <StateView problem={notOffered} />
  if (rows.length === 0 && error !== null) return <StateView problem={describeError(error, scene)} onRetry={retry} />
  if (isMatched && !knows) {
    const problem = account.people.length > 0 && isComplete ? nothing(name ?? words.thisAccount) : nobody
    return <StateView problem={problem} onRetry={account.refresh} retryLabel={strings.checkAgain} />
  }
  return (
    <>
      {error !== null && <InlineProblem problem={describeError(error, scene)} onRetry={retry} />}
      <div className={styles.tools}>
        {!isReady && error === null && <Spinner size="extra-tiny" aria-hidden />}
        <span>{summary === '' ? words.activity.loading : summary}</span>
      </div>
      {rows.length === 0 ? (
        <SkeletonRows />
      ) : (
        <ul className={styles.list} aria-label={words.activity.list} aria-busy={!isReady}>
          {rows.map((row) => (
            <ActivityRow key={row.activity.id} row={row} />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <div className={styles.more}>
          <Button
            disabledFocusable={query.isFetchingNextPage}
            onClick={() => void (query.isFetchingNextPage ? undefined : query.fetchNextPage())}
          >
            {query.isFetchingNextPage ? words.activity.loadingMore : words.activity.loadMore}
          </Button>
        </div>
      )}
    </>
  )
}

function ActivityRow({ row: { person, activity } }: { readonly row: Row }) {
  const styles = useAccountActivityStyles()
  const { now } = useServices()
  const { kind, title, meta, at } = tellStory({ id: activity.id, activities: [activity] })
  return (
    <li className={styles.row}>
      <ActivityIcon kind={kind} className={styles.icon} />
      <div className={styles.text}>
        <div className={styles.title} title={title} dir="auto">
          {title}
        </div>
        <div className={styles.meta}>
          <RecordLink person={person} />
          {meta !== '' && (
            <>
              {' '}
              · <bdi>{meta}</bdi>
            </>
          )}
        </div>
      </div>
      <div className={styles.time}>
        {at === null ? (
          words.activity.undated
        ) : (
          <time dateTime={new Date(at).toISOString()} title={formatFull(at)}>
            {formatRelative(at, now())}
          </time>
        )}
      </div>
    </li>
  )
}

const notOffered: Problem = {
  cause: 'unsupported',
  icon: 'history',
  title: strings.problems.netResults.unsupported.title,
  body: words.missing([words.facets.activity]),
  severe: false,
  retry: false,
}

const nobody: Problem = {
  cause: 'nobody',
  icon: 'person',
  title: words.activity.unknownTitle,
  body: words.activity.unknownBody,
  severe: false,
  retry: true,
}

function nothing(account: string): Problem {
  return {
    cause: 'noActivity',
    icon: 'history',
    title: words.activity.noneTitle,
    body: words.activity.noneBody(account),
    severe: false,
    retry: true,
  }
}
