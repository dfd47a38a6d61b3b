import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Activity } from '../../domain/Activity'
import type { Instant } from '../../domain/Instant'
import { formatDayHeading } from '../../parts/formatTime'
import { strings } from '../../parts/strings'
import { useActivityListStyles } from './ActivityList.styles'
import { ActivityRow } from './ActivityRow'

const ROW_HEIGHT = 53
const HEADING_HEIGHT = 36

interface ActivityListProps {
  readonly activities: readonly Activity[]
  readonly total: number | null
  readonly now: Instant
}

/** The rows near the viewport, under their days; the page itself scrolls, so that no second scroll bar appears. */
export function ActivityList({ activities, total, now }: ActivityListProps) {
  const styles = useActivityListStyles()
  const list = useRef<HTMLUListElement>(null)
  const [top, setTop] = useState(0)
  const headings = useMemo(() => dayHeadings(activities, now), [activities, now])
  const virtualizer = useWindowVirtualizer({
    count: activities.length,
    estimateSize: (index) => ROW_HEIGHT + (headings[index] === null ? 0 : HEADING_HEIGHT),
    getItemKey: (index) => activities[index]?.id ?? index,
    overscan: 6,
    scrollMargin: top,
  })
  useLayoutEffect(() => {
    const element = list.current
    if (element === null) return
    const measure = () => setTop(element.getBoundingClientRect().top + window.scrollY)
    measure()
    // What stands above the list changes height: tools wrap, a message appears.
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={strings.stream.list}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map((item) => {
        const activity = activities[item.index]
        if (activity === undefined) return null
        const heading = headings[item.index] ?? null
        return (
          <li
            key={item.key}
            ref={virtualizer.measureElement}
            data-index={item.index}
            className={styles.item}
            style={{ transform: `translateY(${item.start - virtualizer.options.scrollMargin}px)` }}
            aria-posinset={item.index + 1}
            aria-setsize={total ?? -1}
          >
            {heading !== null && <h2 className={styles.day}>{heading}</h2>}
            <ActivityRow activity={activity} />
          </li>
        )
      })}
    </ul>
  )
}

/** The heading above each activity that begins a new day, else `null`. */
function dayHeadings(activities: readonly Activity[], now: Instant): readonly (string | null)[] {
  let last: string | null = null
  return activities.map((activity) => {
    const heading = activity.at === null ? strings.stream.undated : formatDayHeading(activity.at, now)
    const begins = heading !== last
    last = heading
    return begins ? heading : null
  })
}
