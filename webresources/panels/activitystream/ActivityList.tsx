import { useCallback, useEffect, useEffectEvent, useMemo, useRef, type FocusEvent } from 'react'
import type { ActivityId } from '../../domain/ids'
import type { Instant } from '../../domain/Instant'
import type { Story } from '../../domain/visitStories'
import { formatDayHeading } from '../../parts/formatTime'
import { strings } from '../../parts/strings'
import { useWindowList } from '../../parts/useWindowList'
import { numberStyle } from '../../parts/words/wording'
import { useActivityListStyles } from './ActivityList.styles'
import { NewSince } from './NewSince'
import { StoryRow } from './StoryRow'
import { holds, useOpenStories } from './useOpenStories'

/** What the rows measure on a wide page: a row that is as high as expected is placed once. */
const ROW_HEIGHT = 52
const HEADING_HEIGHT = 36
const DIVIDER_HEIGHT = 32
const OVERSCAN = 6

interface ActivityListProps {
  readonly stories: readonly Story[]
  /** How many of the stories are new. */
  readonly newCount: number
  /** When the rep looked last; the divider says it. */
  readonly newSince: Instant | null
  /** More are not loaded yet. */
  readonly hasMore: boolean
  readonly now: Instant
  /** Scrolled to and marked. */
  readonly highlight: ActivityId | null
  readonly linkTo: ((id: ActivityId) => string | null) | undefined
}

/** The rows near the viewport, under their days; the page itself scrolls, so that no second scroll bar appears. */
export function ActivityList({ stories, newCount, newSince, hasMore, now, highlight, linkTo }: ActivityListProps) {
  const styles = useActivityListStyles()
  const focused = useRef<number | null>(null)
  const { isOpen, toggle } = useOpenStories(highlight)
  const headings = useMemo(() => dayHeadings(stories, now), [stories, now])
  const numbers = numberStyle()
  const dividerAt = newSince !== null && newCount > 0 ? newCount : -1
  const { list, top, isPlaced, virtualizer } = useWindowList<HTMLUListElement>({
    count: stories.length,
    estimateSize: (index) =>
      ROW_HEIGHT + (headings[index] === null ? 0 : HEADING_HEIGHT) + (index === dividerAt ? DIVIDER_HEIGHT : 0),
    getItemKey: (index) => stories[index]?.id ?? index,
    overscan: OVERSCAN,
    kept: useCallback(() => focused.current, []),
  })

  const highlighted = highlight === null ? -1 : stories.findIndex((story) => holds(story, highlight))
  const isFound = highlighted !== -1 && isPlaced
  const showHighlighted = useEffectEvent(() => virtualizer.scrollToIndex(highlighted, { align: 'center' }))
  useEffect(() => {
    // Once for each link: afterwards the rep scrolls.
    if (isFound) showHighlighted()
  }, [highlight, isFound])

  const keepFocused = (event: FocusEvent<HTMLUListElement>) => {
    const row = event.type === 'blur' ? null : event.target.closest('li')
    focused.current = row === null ? null : Number(row.dataset['index'])
  }

  return (
    <>
      <ul
        ref={list}
        className={styles.list}
        aria-label={strings.stream.list}
        style={{ height: virtualizer.getTotalSize() }}
        onFocus={keepFocused}
        onBlur={keepFocused}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const story = stories[item.index]
          if (story === undefined) return null
          const heading = headings[item.index] ?? null
          return (
            <li
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              className={styles.item}
              style={{ transform: `translateY(${item.start - top}px)` }}
              aria-posinset={item.index + 1}
              aria-setsize={hasMore ? -1 : stories.length}
            >
              {item.index === dividerAt && newSince !== null && <NewSince at={newSince} now={now} />}
              {heading !== null && (
                <div className={styles.head}>
                  <h2 className={styles.day}>{heading}</h2>
                  {item.index === 0 && (
                    <>
                      <span className={styles.scoreColumn}>{strings.stream.scoreColumn}</span>
                      <span className={styles.timeColumn}>{strings.stream.timeColumn}</span>
                    </>
                  )}
                </div>
              )}
              <StoryRow
                story={story}
                isNew={item.index < newCount}
                expanded={isOpen(story)}
                onToggle={toggle}
                marked={item.index === highlighted ? highlight : null}
                linkTo={linkTo}
                numbers={numbers}
              />
            </li>
          )
        })}
      </ul>
      {dividerAt === stories.length && newSince !== null && !hasMore && (
        <div className={styles.end}>
          <NewSince at={newSince} now={now} />
        </div>
      )}
    </>
  )
}

/** The heading above each story that begins a new day, else `null`. */
function dayHeadings(stories: readonly Story[], now: Instant): readonly (string | null)[] {
  let last: string | null = null
  return stories.map(({ activities }) => {
    const at = activities[activities.length - 1]?.at ?? null
    const heading = at === null ? strings.stream.undated : formatDayHeading(at, now)
    const begins = heading !== last
    last = heading
    return begins ? heading : null
  })
}
