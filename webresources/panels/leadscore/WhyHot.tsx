import { useState } from 'react'
import type { ScoreReason } from '../../domain/explainScore'
import type { ContactId } from '../../domain/ids'
import type { StreamRequest } from '../../domain/StreamRequest'
import { ActivityIcon } from '../../parts/ActivityIcon'
import { Box } from '../../parts/Box'
import { describeError } from '../../parts/describeError'
import { formatRelative } from '../../parts/formatTime'
import { InlineProblem } from '../../parts/InlineProblem'
import { Button, mergeClasses } from '../../parts/kit'
import { SkeletonRows } from '../../parts/SkeletonRows'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { nameReason, toRequest, useWhyHot } from './useWhyHot'
import { useWhyHotStyles } from './WhyHot.styles'

const words = strings.leadScore
const FIRST = 6

interface WhyHotProps {
  readonly contactId: ContactId
  readonly personName: string
  readonly onShowActivities: (request: StreamRequest) => void
}

/** The reasons behind the score; each of them opens its activities. Without points they are likely drivers, no more. */
export function WhyHot({ contactId, personName, onShowActivities }: WhyHotProps) {
  const styles = useWhyHotStyles()
  const { scene } = useServices()
  const { query, explanation, cutOff } = useWhyHot(contactId)
  const [all, setAll] = useState(false)
  const problem = query.error !== null && (
    <InlineProblem problem={describeError(query.error, scene)} onRetry={() => void query.refetch()} />
  )
  if (explanation === null) return <Box title={words.whyHot}>{problem === false ? <SkeletonRows /> : problem}</Box>
  const { reasons, pointsKnown, from } = explanation
  const known = pointsKnown || reasons.length === 0
  return (
    <Box title={known ? words.whyHot : words.likelyDrivers} note={known ? words.whyHotNote : words.likelyDriversNote}>
      {problem}
      {reasons.length === 0 && <p className={styles.text}>{words.noReasons(personName)}</p>}
      <ul className={styles.list}>
        {reasons.slice(0, all ? undefined : FIRST).map((reason) => (
          <li key={reason.key} className={styles.item}>
            <Reason reason={reason} onChoose={() => onShowActivities(toRequest(reason, from))} />
          </li>
        ))}
      </ul>
      {(reasons.length > FIRST || cutOff !== null) && (
        <div className={styles.foot}>
          {reasons.length > FIRST && (
            <Button appearance="subtle" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? words.showFewerReasons : words.showAllReasons(reasons.length)}
            </Button>
          )}
          {cutOff !== null && <span className={styles.meta}>{words.cutOff(cutOff)}</span>}
        </div>
      )}
    </Box>
  )
}

function Reason({ reason, onChoose }: { readonly reason: ScoreReason; readonly onChoose: () => void }) {
  const styles = useWhyHotStyles()
  const { now } = useServices()
  const { points } = reason
  return (
    <button
      type="button"
      className={mergeClasses(styles.reason, points === null && styles.withoutPoints)}
      onClick={onChoose}
    >
      <ActivityIcon kind={reason.kind} className={styles.icon} />
      <span className={styles.title} dir="auto">
        {nameReason(reason)}
      </span>{' '}
      <span className={styles.meta}>
        {words.lastAt(words.times(reason.count), formatRelative(reason.lastAt, now()))}
      </span>{' '}
      {points !== null && (
        <span className={mergeClasses(styles.points, points > 0 ? styles.up : styles.down)}>
          {words.points(points)}
        </span>
      )}
    </button>
  )
}
