import { useEffect, useState } from 'react'
import type { RecentStory } from '../../domain/mergeRecent'
import type { HotContact } from '../../domain/HotContact'
import type { Overlay } from '../../domain/ScoredContact'
import { useAnnounce } from '../../parts/Announcer'
import { ActivityIcon } from '../../parts/ActivityIcon'
import { describeError } from '../../parts/describeError'
import { formatBriefly } from '../../parts/formatBriefly'
import { formatFull, formatTime } from '../../parts/formatTime'
import { InlineProblem } from '../../parts/InlineProblem'
import { Button } from '../../parts/kit'
import { PersonList } from '../../parts/people/PersonList'
import { PersonRow } from '../../parts/people/PersonRow'
import type { HotTileProps } from '../../parts/people/PeopleTile'
import { TileFoot } from '../../parts/people/TileFoot'
import type { Problem } from '../../parts/Problem'
import { SkeletonRows } from '../../parts/SkeletonRows'
import { StateView } from '../../parts/StateView'
import { strings } from '../../parts/strings'
import { tellStory } from '../../parts/tellStory'
import { Tile } from '../../parts/Tile'
import { useServices } from '../../parts/useServices'
import { useRecentActivityStyles } from './RecentActivity.styles'
import { useRecentActivity } from './useRecentActivity'

interface RecentActivityProps extends HotTileProps {
  readonly overlay: Overlay | undefined
  readonly overlayError: unknown
  readonly onRetryOverlay: () => void
}

const words = strings.hotLeads
const MORE = 10

/** What the rep's own people did last, visits told as stories. */
export function RecentActivity({ overlay, overlayError, onRetryOverlay, ...props }: RecentActivityProps) {
  const { segment, days, marking, firstRows, onPreview, onClearSegment } = props
  const styles = useRecentActivityStyles()
  const { scene, now } = useServices()
  const announce = useAnnounce()
  const { list, people, histories, stories, isSettled } = useRecentActivity(props, overlay)
  const [more, setMore] = useState(0)
  const rows = stories.slice(0, firstRows + more)
  const error = overlayError ?? list.query.error ?? histories.error
  const isReady = isSettled && (people.length === 0 || histories.data !== undefined)
  const said = isReady && rows.length > 0 ? `${words.recent}, ${words.recentScope(people.length)}` : ''
  useEffect(() => announce(said), [announce, said])
  const retry = () => {
    if (overlayError !== null) onRetryOverlay()
    else if (list.query.error !== null) void list.query.refetch()
    else void histories.refetch()
  }
  return (
    <Tile title={words.recent} note={words.recentNote} busy={list.query.isFetching || histories.isFetching}>
      {error !== null &&
        (rows.length === 0 ? (
          <StateView problem={describeError(error, scene)} onRetry={retry} />
        ) : (
          <InlineProblem
            problem={describeError(error, scene)}
            note={strings.sentences(strings.asOf(formatTime(histories.dataUpdatedAt)))}
            onRetry={retry}
          />
        ))}
      {error === null && !isReady && <SkeletonRows />}
      {error === null && isReady && rows.length === 0 && (
        <StateView problem={nothing(people.length === 0 ? props : { ...props, segment: null }, days)}>
          {segment !== null && people.length === 0 && <Button onClick={onClearSegment}>{words.excluded.clear}</Button>}
        </StateView>
      )}
      {rows.length > 0 && (
        <PersonList label={words.recent} items={rows} keyOf={keyOf} hasMore={false}>
          {({ person, story }) => {
            const told = tellStory(story)
            const { at } = story.activities[0]
            return (
              <PersonRow
                person={person}
                marking={marking}
                now={now()}
                onPreview={onPreview}
                icon={<ActivityIcon kind={told.kind} className={styles.icon} />}
                detail={told.title}
              >
                {at !== null && (
                  <time className={styles.time} dateTime={new Date(at).toISOString()} title={formatFull(at)}>
                    {formatBriefly(at, now())}
                  </time>
                )}
              </PersonRow>
            )
          }}
        </PersonList>
      )}
      {isReady && rows.length > 0 && (
        <TileFoot
          text={[
            words.recentScope(people.length),
            ...(list.hidden.length > 0 ? [words.hidden(list.hidden.length)] : []),
          ].join(' · ')}
        >
          {rows.length < stories.length && (
            <Button appearance="subtle" size="small" onClick={() => setMore(more + MORE)}>
              {words.showMore(Math.min(MORE, stories.length - rows.length))}
            </Button>
          )}
          {more > 0 && (
            <Button appearance="subtle" size="small" onClick={() => setMore(0)}>
              {words.showFewer}
            </Button>
          )}
        </TileFoot>
      )}
    </Tile>
  )
}

const keyOf = ({ story }: RecentStory<HotContact>) => story.id

function nothing({ segment }: Pick<HotTileProps, 'segment'>, days: number): Problem {
  const { title, body } = words.noActivity
  if (segment !== null)
    return {
      cause: 'segmentExcludesAll',
      icon: 'filter',
      title: words.excluded.title(segment.name),
      body: words.excluded.short,
      severe: false,
      retry: false,
    }
  return { cause: 'noActivity', icon: 'history', title: title(days), body, severe: false, retry: false }
}
