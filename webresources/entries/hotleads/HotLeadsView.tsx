import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { HotContact } from '../../domain/HotContact'
import { personName } from '../../domain/personName'
import { Dialog } from '../../parts/Dialog'
import { Freshness } from '../../parts/Freshness'
import { Button } from '../../parts/kit'
import { defaultOverlay } from '../../parts/people/defaultOverlay'
import { PersonOpener } from '../../parts/people/PersonOpener'
import { useMyPeople } from '../../parts/people/useMyPeople'
import { usePersonMarks } from '../../parts/people/usePersonMarks'
import type { Problem } from '../../parts/Problem'
import { SkeletonRows } from '../../parts/SkeletonRows'
import { StateView } from '../../parts/StateView'
import { strings } from '../../parts/strings'
import { useFreshness } from '../../parts/useFreshness'
import { useMedia } from '../../parts/useMedia'
import { useServices } from '../../parts/useServices'
import { HotLeadsTools } from '../../panels/hotleadstools/HotLeadsTools'
import { useHotLeadsChoice } from '../../panels/hotleadstools/useHotLeadsChoice'
import { MostActiveVisitors } from '../../panels/mostactivevisitors/MostActiveVisitors'
import { RecentActivity } from '../../panels/recentactivity/RecentActivity'
import { TopLeadScores } from '../../panels/topleadscores/TopLeadScores'
import { useHotLeadsPageStyles } from './HotLeadsPage.styles'
import { Preview } from './Preview'

const words = strings.hotLeads

/** The dashboard once there is a connection: one line of choices, three tiles that obey them. */
export function HotLeadsView({ options }: { readonly options: URLSearchParams }) {
  const styles = useHotLeadsPageStyles()
  const { netResults } = useServices()
  const overlay = useQuery(defaultOverlay(netResults))
  const choice = useHotLeadsChoice(options)
  const { total, isNobody, whyNobody } = useMyPeople(overlay.data)
  const marking = usePersonMarks()
  const freshness = useFreshness(['mine'])
  const isNarrow = useMedia('(max-width: 599px)')
  const [preview, setPreview] = useState<HotContact | null>(null)
  const showAll = () => choice.chooseSegment(null)
  const tile = {
    overlay: choice.isWaiting ? undefined : overlay.data,
    overlayError: overlay.data === undefined ? overlay.error : null,
    onRetryOverlay: () => void overlay.refetch(),
    segment: choice.segment,
    days: choice.days,
    marking,
    firstRows: isNarrow ? 4 : 8,
    onPreview: setPreview,
    onClearSegment: showAll,
  }
  const problem = whyNobody ?? (choice.unknownSegmentId === null ? null : unknownSegment(choice.unknownSegmentId))
  return (
    <PersonOpener>
      <HotLeadsTools
        choice={choice}
        total={total}
        freshness={<Freshness asOf={freshness.asOf} refreshing={freshness.refreshing} onRefresh={freshness.refresh} />}
      />
      {isNobody && whyNobody === null ? (
        <SkeletonRows />
      ) : problem !== null ? (
        <StateView problem={problem} onRetry={freshness.refresh} retryLabel={strings.checkAgain}>
          {whyNobody === null && <Button onClick={showAll}>{words.excluded.clear}</Button>}
        </StateView>
      ) : (
        <div className={styles.tiles}>
          <MostActiveVisitors {...tile} />
          <TopLeadScores {...tile} />
          <RecentActivity {...tile} />
        </div>
      )}
      {preview !== null && (
        <Dialog
          title={personName(preview) ?? strings.people.nobody}
          onClose={() => setPreview(null)}
          actions={<Button onClick={() => setPreview(null)}>{strings.undo.close}</Button>}
        >
          <Preview person={preview} overlay={overlay.data} />
        </Dialog>
      )}
    </PersonOpener>
  )
}

function unknownSegment(id: string): Problem {
  const { title, body } = words.unknownSegment
  return { cause: 'unknownSegment', icon: 'filter', title, body: body(id), severe: false, retry: false }
}
