import type { ScoreReason } from '../../domain/explainScore'
import type { Story } from '../../domain/visitStories'
import { ActivityIcon } from '../../parts/ActivityIcon'
import { formatRelative } from '../../parts/formatTime'
import { mergeClasses } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { tellStory } from '../../parts/tellStory'
import { useServices } from '../../parts/useServices'
import { usePersonDetailsStyles } from './PersonDetails.styles'

interface ActivitiesProps {
  readonly told: { readonly reasons: readonly ScoreReason[]; readonly stories: readonly Story[] }
}

const words = strings.personDetails
const REASONS = 4
const STORIES = 3

/** The reasons behind the score, and what the person did last. */
export function Activities({ told: { reasons, stories } }: ActivitiesProps) {
  const styles = usePersonDetailsStyles()
  return (
    <>
      {reasons.length === 0 && <p className={styles.text}>{words.noReasons}</p>}
      <ul className={styles.list}>
        {reasons.slice(0, REASONS).map((reason) => (
          <li key={reason.key} className={styles.line}>
            <span className={styles.grow} dir="auto">
              {words.reason(nameReason(reason), reason.count)}
            </span>
            <Points points={reason.points} />
          </li>
        ))}
      </ul>
      <h3 className={styles.partTitle}>{words.latest}</h3>
      {stories.length === 0 && <p className={styles.text}>{words.noActivity}</p>}
      <ul className={styles.list}>
        {stories.slice(0, STORIES).map((story) => (
          <li key={story.id} className={styles.line}>
            <Latest story={story} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Latest({ story }: { readonly story: Story }) {
  const styles = usePersonDetailsStyles()
  const { now } = useServices()
  const { kind, title, meta, points, at } = tellStory(story)
  return (
    <>
      <ActivityIcon kind={kind} className={styles.icon} />
      <div className={styles.grow}>
        <div dir="auto">{title}</div>
        <div className={styles.meta}>
          {at !== null && <>{formatRelative(at, now())} · </>}
          <bdi>{meta}</bdi>
        </div>
      </div>
      <Points points={points} />
    </>
  )
}

function Points({ points }: { readonly points: number | null }) {
  const styles = usePersonDetailsStyles()
  if (points === null || points === 0) return null
  return (
    <span
      className={mergeClasses(styles.points, points > 0 ? styles.up : styles.down)}
      title={strings.stream.scoreChangeSpoken(points)}
    >
      {strings.stream.scoreChange(points)}
    </span>
  )
}

function nameReason({ subject, typeName }: ScoreReason): string {
  return subject ?? (typeName === '' ? strings.leadScore.reasonUnnamed : typeName)
}
