import type { HotContact } from '../../domain/HotContact'
import type { Overlay } from '../../domain/ScoredContact'
import { formatBriefly } from '../../parts/formatBriefly'
import { formatFull } from '../../parts/formatTime'
import { PeopleTile, type HotTileProps } from '../../parts/people/PeopleTile'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { number } from '../../parts/words/wording'
import { useMostActiveVisitorsStyles } from './MostActiveVisitors.styles'
import { useVisitorSource } from './useVisitorSource'

interface MostActiveVisitorsProps extends HotTileProps {
  readonly overlay: Overlay | undefined
  /** Why there is no overlay, in which the people are scored. */
  readonly overlayError: unknown
  readonly onRetryOverlay: () => void
}

const words = strings.hotLeads

/** The rep's own people by their visits in the period. */
export function MostActiveVisitors({ overlay, overlayError, onRetryOverlay, ...props }: MostActiveVisitorsProps) {
  const { days } = props
  const source = useVisitorSource(overlay, days)
  return (
    <PeopleTile
      {...props}
      title={words.visitors}
      note={words.visitorsNote(days)}
      source={source}
      sourceError={overlayError}
      onRetrySource={onRetryOverlay}
      nobody={{
        cause: 'noVisitors',
        icon: 'history',
        title: words.noVisitors.title(days),
        body: words.noVisitors.body,
        severe: false,
        retry: false,
      }}
    >
      {(person, [first]) => <Figures person={person} most={first?.visitCount ?? 0} />}
    </PeopleTile>
  )
}

function Figures({ person, most }: { readonly person: HotContact; readonly most: number }) {
  const styles = useMostActiveVisitorsStyles()
  const { now } = useServices()
  const { visitCount, lastSeen } = person
  return (
    <>
      {lastSeen !== null && (
        <time className={styles.time} dateTime={new Date(lastSeen).toISOString()} title={formatFull(lastSeen)}>
          {formatBriefly(lastSeen, now())}
        </time>
      )}
      {visitCount !== null && (
        <div className={styles.track} aria-hidden>
          <div className={styles.bar} style={{ width: `${(100 * visitCount) / Math.max(most, visitCount, 1)}%` }} />
        </div>
      )}
      <span className={styles.number} title={visitCount === null ? undefined : words.visits(visitCount)}>
        {visitCount === null ? strings.people.nothing : number(visitCount)}
      </span>
    </>
  )
}
