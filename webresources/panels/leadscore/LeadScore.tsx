import { useState } from 'react'
import type { ContactId, OverlayId } from '../../domain/ids'
import type { StreamRequest } from '../../domain/StreamRequest'
import { describeError } from '../../parts/describeError'
import { InlineProblem } from '../../parts/InlineProblem'
import { SkeletonRows } from '../../parts/SkeletonRows'
import { StateView } from '../../parts/StateView'
import { useServices } from '../../parts/useServices'
import { strings } from '../../parts/strings'
import { useSaidLoaded } from '../../parts/useSaidLoaded'
import { AdjustForm } from './AdjustForm'
import { AdjustmentList } from './AdjustmentList'
import { useLeadScoreStyles } from './LeadScore.styles'
import { OverlayTable } from './OverlayTable'
import { ScoreParts } from './ScoreParts'
import { useScoreDesk } from './useScoreDesk'
import { useScores } from './useScores'
import { WhyHot } from './WhyHot'

interface LeadScoreProps {
  readonly contactId: ContactId
  readonly personName: string
  /** Asks the activity stream to show what stands behind a reason. */
  readonly onShowActivities: (request: StreamRequest) => void
}

/** The person's scores, what they are made of, why they are what they are, and how to set them by hand. */
export function LeadScore({ contactId, personName, onShowActivities }: LeadScoreProps) {
  const styles = useLeadScoreStyles()
  const { scene } = useServices()
  const { pending, scores, overlaysError, scoreError, retry } = useScores(contactId)
  const desk = useScoreDesk(contactId)
  const [chosen, choose] = useState<OverlayId | null>(null)
  const problem = overlaysError ?? scoreError
  useSaidLoaded(!pending, strings.tabs.leadScore)

  if (pending) return <SkeletonRows />
  const selected =
    scores.find(({ overlay }) => overlay.id === chosen) ?? scores.find(({ overlay }) => overlay.isDefault) ?? scores[0]
  if (selected === undefined) return <StateView problem={describeError(problem, scene)} onRetry={retry} />
  return (
    <>
      {problem !== null && <InlineProblem problem={describeError(problem, scene)} onRetry={retry} />}
      <div className={styles.root}>
        <div className={styles.column}>
          <OverlayTable
            scores={scores}
            adjustments={desk.adjustments}
            selected={selected.overlay.id}
            onSelect={choose}
          />
          {selected.contact !== undefined && <ScoreParts overlay={selected.overlay} contact={selected.contact} />}
          <WhyHot contactId={contactId} personName={personName} onShowActivities={onShowActivities} />
        </div>
        <div className={styles.column}>
          <AdjustForm
            scores={scores}
            selected={selected}
            unsupported={desk.unsupported}
            onSelect={choose}
            onAdjust={desk.adjust}
          />
          <AdjustmentList
            adjustments={desk.adjustments}
            onRepeat={desk.unsupported ? null : desk.adjust}
            onCheck={desk.check}
          />
        </div>
      </div>
    </>
  )
}
