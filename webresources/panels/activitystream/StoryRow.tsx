import { memo, useId, useState } from 'react'
import type { ActivityId } from '../../domain/ids'
import type { Instant } from '../../domain/Instant'
import type { Story } from '../../domain/visitStories'
import { ActivityIcon } from '../../parts/ActivityIcon'
import { formatFull, formatTime } from '../../parts/formatTime'
import { ChevronRightRegular, mergeClasses, MoreHorizontalRegular } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { StoryActions } from './StoryActions'
import { StoryHits } from './StoryHits'
import { useStoryRowStyles } from './StoryRow.styles'
import { tellStory } from '../../parts/tellStory'

interface StoryRowProps {
  readonly story: Story
  readonly isNew: boolean
  readonly expanded: boolean
  readonly onToggle: (story: Story) => void
  /** The activity that the page was opened for, when it is in this story. */
  readonly marked: ActivityId | null
  readonly linkTo: ((id: ActivityId) => string | null) | undefined
  /** `numberStyle()`, with which the row is drawn again. */
  readonly numbers: unknown
}

/** One story: icon, what happened, what is known beside it, points, time; and what it is made of. */
export const StoryRow = memo(function StoryRow(props: StoryRowProps) {
  const { story, isNew, expanded, onToggle, marked, linkTo } = props
  const styles = useStoryRowStyles()
  const [offersActions, setOffersActions] = useState(false)
  const told = tellStory(story)
  const id = useId()
  const words = strings.stream
  const opens = told.hits.length > 0
  const isMarked = marked !== null && !opens
  return (
    <div className={mergeClasses(styles.root, marked !== null && styles.marked)} aria-current={isMarked || undefined}>
      {opens && (
        <button
          type="button"
          className={mergeClasses(styles.button, styles.chevron)}
          aria-expanded={expanded}
          aria-label={words.showVisit(told.title)}
          {...(expanded ? { 'aria-controls': id } : {})}
          onClick={() => onToggle(story)}
        >
          <ChevronRightRegular className={mergeClasses(styles.arrow, expanded && styles.arrowOpen)} aria-hidden />
        </button>
      )}
      <ActivityIcon kind={told.kind} className={styles.icon} />
      <div className={styles.text}>
        <div className={mergeClasses(styles.title, isNew && styles.isNew)} dir="auto" title={told.title}>
          {told.title}
        </div>
        <div className={styles.meta} title={told.meta}>
          <StoryTime at={told.at} className={styles.timeNarrow} />
          <bdi>{told.meta}</bdi>
        </div>
      </div>
      <button
        type="button"
        className={mergeClasses(styles.button, styles.more, offersActions && styles.moreOpen)}
        aria-expanded={offersActions}
        aria-label={words.actions(told.title)}
        data-more
        onClick={() => setOffersActions(!offersActions)}
      >
        <MoreHorizontalRegular aria-hidden />
      </button>
      <ScoreChange points={told.points} />
      <StoryTime at={told.at} className={styles.time} />
      {offersActions && <StoryActions told={told} link={linkTo?.(marked ?? story.id) ?? null} />}
      {opens && expanded && <StoryHits id={id} hits={told.hits} marked={marked} />}
    </div>
  )
})

function StoryTime({ at, className }: { readonly at: Instant | null; readonly className: string }) {
  if (at === null) return <span className={className}>{strings.stream.undated}</span>
  return (
    <time className={className} dateTime={new Date(at).toISOString()} title={formatFull(at)}>
      {formatTime(at)}
    </time>
  )
}

function ScoreChange({ points }: { readonly points: number | null }) {
  const styles = useStoryRowStyles()
  if (points === null || points === 0) return <span className={styles.score} />
  return (
    <span
      className={mergeClasses(styles.score, points > 0 ? styles.up : styles.down)}
      title={strings.stream.scoreChangeSpoken(points)}
    >
      {strings.stream.scoreChange(points)}
    </span>
  )
}
