import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { HotContact } from '../../domain/HotContact'
import type { Overlay } from '../../domain/ScoredContact'
import { scoreTrend } from '../../domain/scoreTrend'
import { contactScore } from '../../parts/contactScore'
import { Momentum } from '../../parts/Momentum'
import { PeopleTile, type HotTileProps } from '../../parts/people/PeopleTile'
import type { PeopleSource } from '../../parts/people/usePeopleList'
import { Sparkline } from '../../parts/Sparkline'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { useTopLeadScoresStyles } from './TopLeadScores.styles'

const SORTS = ['score', 'change'] as const

type Sort = (typeof SORTS)[number]

interface TopLeadScoresProps extends HotTileProps {
  readonly overlay: Overlay | undefined
  readonly overlayError: unknown
  readonly onRetryOverlay: () => void
}

const words = strings.hotLeads

/** The rep's own people by lead score, or by what it gained in 7 days. */
export function TopLeadScores({ overlay, overlayError, onRetryOverlay, ...props }: TopLeadScoresProps) {
  const styles = useTopLeadScoresStyles()
  const { netResults } = useServices()
  const [sort, setSort] = useState<Sort>('score')
  const source = useMemo((): PeopleSource | null => {
    if (overlay === undefined) return null
    const orderBy = sort === 'score' ? 'score' : 'scoreChange7Days'
    return {
      key: ['scores', overlay.id, sort],
      load: (part, signal) =>
        netResults.myLeadScores({ overlayId: overlay.id, orderBy, descending: true, ...part }, signal),
    }
  }, [netResults, overlay, sort])
  return (
    <PeopleTile
      {...props}
      title={words.scores}
      note={
        <span className={styles.tools}>
          {overlay !== undefined && words.scoresNote(overlay.name)}
          <select
            className={styles.sort}
            aria-label={words.sort}
            value={sort}
            onChange={({ currentTarget }) => setSort(SORTS.find((one) => one === currentTarget.value) ?? 'score')}
          >
            {SORTS.map((one) => (
              <option key={one} value={one}>
                {words.sorts[one]}
              </option>
            ))}
          </select>
        </span>
      }
      source={source}
      sourceError={overlayError}
      onRetrySource={onRetryOverlay}
      nobody={{ cause: 'noLeads', icon: 'person', ...strings.people.empty.noLeads, severe: false, retry: false }}
    >
      {(person) => <Figures person={person} overlay={overlay} />}
    </PeopleTile>
  )
}

function Figures({ person, overlay }: { readonly person: HotContact; readonly overlay: Overlay | undefined }) {
  const styles = useTopLeadScoresStyles()
  return (
    <>
      <div className={styles.trend}>
        <Trend person={person} overlay={overlay} />
      </div>
      <span className={styles.change}>
        <Momentum points={person.scoreChange7Days} />
      </span>
      <span className={styles.number}>
        {person.score === null ? strings.people.nothing : strings.people.score(person.score)}
      </span>
    </>
  )
}

/** Comes after the rows, in one batch for all that show; where it can't be had the number alone has to do. */
function Trend({ person, overlay }: { readonly person: HotContact; readonly overlay: Overlay | undefined }) {
  const { netResults, now } = useServices()
  const { data } = useQuery(contactScore(netResults, person.id, overlay))
  const points = useMemo(() => (data === undefined ? [] : scoreTrend(data, 30, now())), [data, now])
  const [first, last] = [points[0], points[points.length - 1]]
  if (first === undefined || last === undefined) return null
  return <Sparkline points={points} label={words.sparkline(first.score, last.score)} width={72} height={24} />
}
