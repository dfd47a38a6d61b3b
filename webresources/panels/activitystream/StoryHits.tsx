import { useState } from 'react'
import type { ActivityId } from '../../domain/ids'
import type { Hit } from '../../domain/summarizeVisit'
import { formatDuration, formatFull, formatTime } from '../../parts/formatTime'
import { Button, mergeClasses } from '../../parts/kit'
import { useSpokenStyles } from '../../parts/spoken.styles'
import { strings } from '../../parts/strings'
import { useStoryHitsStyles } from './StoryHits.styles'

/** A visit of hundreds of pages is a robot's, and is drawn only when asked for. */
const FIRST_HITS = 20

interface StoryHitsProps {
  readonly id: string
  readonly hits: readonly Hit[]
  readonly marked: ActivityId | null
}

/** What a visit is made of, in the order in which it went. */
export function StoryHits({ id, hits, marked }: StoryHitsProps) {
  const styles = useStoryHitsStyles()
  const { spoken } = useSpokenStyles()
  const words = strings.stream
  const mustShow = hits.findIndex(({ activity }) => activity.id === marked) + 1
  const [shown, setShown] = useState(Math.max(FIRST_HITS, mustShow))
  return (
    <div className={styles.root} id={id}>
      <table className={styles.table} aria-label={words.visit}>
        <thead className={spoken}>
          <tr>
            <th scope="col">{words.hitTime}</th>
            <th scope="col">{words.hitPage}</th>
            <th scope="col">{words.hitPath}</th>
            <th scope="col">{words.hitDuration}</th>
          </tr>
        </thead>
        <tbody>
          {hits.slice(0, shown).map(({ activity, name, path, milliseconds }) => (
            <tr
              key={activity.id}
              className={mergeClasses(styles.hit, activity.id === marked && styles.marked)}
              aria-current={activity.id === marked || undefined}
            >
              <td className={styles.time}>
                {activity.at !== null && (
                  <time dateTime={new Date(activity.at).toISOString()} title={formatFull(activity.at)}>
                    {formatTime(activity.at)}
                  </time>
                )}
              </td>
              <td className={styles.page} dir="auto" {...(activity.detail === '' ? {} : { title: activity.detail })}>
                {name === '' ? words.untitled : name}
              </td>
              <td className={styles.path} dir="ltr" {...(activity.url === null ? {} : { title: activity.url })}>
                {path}
              </td>
              <td className={styles.duration}>
                {milliseconds === null ? '' : formatDuration(milliseconds, 'seconds')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown < hits.length && (
        <Button size="small" appearance="subtle" onClick={() => setShown(hits.length)}>
          {words.showAllHits(hits.length)}
        </Button>
      )}
    </div>
  )
}
