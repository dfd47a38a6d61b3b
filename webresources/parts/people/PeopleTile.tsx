import { useCallback, useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import type { HotContact } from '../../domain/HotContact'
import { useAnnounce } from '../Announcer'
import { describeError } from '../describeError'
import { formatTime } from '../formatTime'
import { InlineProblem } from '../InlineProblem'
import { Button } from '../kit'
import type { Problem } from '../Problem'
import { SkeletonRows } from '../SkeletonRows'
import { StateView } from '../StateView'
import { strings } from '../strings'
import { Tile } from '../Tile'
import { useServices } from '../useServices'
import type { ChosenSegment } from './ChosenSegment'
import { PersonList } from './PersonList'
import { PersonRow } from './PersonRow'
import { TileFoot } from './TileFoot'
import { usePeopleList, type PeopleSource } from './usePeopleList'
import type { PersonMarking } from './usePersonMarks'

/** What every tile of the dashboard is given. */
export interface HotTileProps {
  readonly segment: ChosenSegment | null
  /** How many days are looked at. */
  readonly days: number
  readonly marking: PersonMarking
  /** Rows that show at first. */
  readonly firstRows: number
  readonly onPreview: (person: HotContact) => void
  readonly onClearSegment: () => void
}

interface PeopleTileProps extends HotTileProps {
  readonly title: string
  readonly note: ReactNode
  readonly source: PeopleSource | null
  /** Why there can't be a source. */
  readonly sourceError: unknown
  readonly onRetrySource: () => void
  /** When there is nobody, and no segment is to blame. */
  readonly nobody: Problem
  /** @param people everybody on the list so far, in its order */
  readonly children: (person: HotContact, people: readonly HotContact[]) => ReactNode
}

const words = strings.hotLeads

/** A tile that ranks people. */
export function PeopleTile(props: PeopleTileProps) {
  const { title, note, source, segment, marking, firstRows, onPreview, children } = props
  const { scene, now } = useServices()
  const announce = useAnnounce()
  const [wanted, setWanted] = useState<number | null>(null)
  const [showsHidden, setShowsHidden] = useState(false)
  const { query, people, shown, hidden, progress, countedIn, readsOn, pauses, goOn } = usePeopleList({
    source,
    segment,
    marks: marking.marks,
    wanted: wanted ?? firstRows,
  })
  const rows = wanted === null ? shown.slice(0, firstRows) : shown
  const error = props.sourceError ?? query.error
  const isReady = query.data !== undefined && !(readsOn && rows.length === 0)
  const count = describeCount(rows.length, shown.length, segment !== null, progress.isComplete, progress.total)
  const checking = segment !== null && readsOn
  const sayResult = useEffectEvent(() => {
    const result = `${title}, ${count}`
    if (count !== '') announce(segment === null ? result : words.segmentResult(segment.name, result))
  })
  const isSettled = isReady && !readsOn
  useEffect(() => {
    if (isSettled) sayResult()
  }, [isSettled, segment])
  const grow = useCallback((to: number) => setWanted((before) => Math.max(before ?? 0, to)), [])
  const retry = () => (props.sourceError === null ? void query.refetch() : props.onRetrySource())
  const rest = restOf(rows.length, shown.length, hidden.length, segment !== null, progress)

  return (
    <Tile title={title} note={note} busy={query.isFetching}>
      {error !== null &&
        (query.data === undefined ? (
          <StateView problem={describeError(error, scene)} onRetry={retry}>
            {segment !== null && <Button onClick={props.onClearSegment}>{words.excluded.clear}</Button>}
          </StateView>
        ) : (
          <InlineProblem
            problem={describeError(error, scene)}
            note={strings.sentences(strings.asOf(formatTime(query.dataUpdatedAt)))}
            onRetry={retry}
          />
        ))}
      {error === null && !isReady && <SkeletonRows />}
      {isReady && rows.length === 0 && error === null && (
        <StateView problem={nothingToShow(props, hidden.length, progress)}>
          {segment !== null && hidden.length === 0 && (
            <Button onClick={props.onClearSegment}>{words.excluded.clear}</Button>
          )}
        </StateView>
      )}
      {rows.length > 0 && (
        <PersonList
          label={title}
          items={rows}
          keyOf={keyOf}
          hasMore={!progress.isComplete}
          onNearEnd={wanted === null ? undefined : grow}
        >
          {(person) => (
            <PersonRow person={person} marking={marking} now={now()} onPreview={onPreview}>
              {children(person, people)}
            </PersonRow>
          )}
        </PersonList>
      )}
      {showsHidden && hidden.length > 0 && (
        <PersonList label={words.hidden(hidden.length)} items={hidden} keyOf={keyOf} hasMore={false}>
          {(person) => (
            <PersonRow person={person} marking={marking} now={now()} onPreview={onPreview}>
              {children(person, people)}
            </PersonRow>
          )}
        </PersonList>
      )}
      {isReady && (
        <TileFoot
          text={[
            ...(checking || pauses ? [words.checked(progress.checked, progress.total)] : []),
            ...(count === '' ? [] : [count]),
            ...(hidden.length > 0 ? [words.hidden(hidden.length)] : []),
            ...(countedIn === null ? [] : [words.countedIn(countedIn)]),
          ].join(' · ')}
        >
          {pauses && (
            <Button appearance="subtle" size="small" onClick={goOn}>
              {words.checkMore}
            </Button>
          )}
          {!pauses && rest !== null && (
            <Button appearance="subtle" size="small" onClick={() => grow(rest.wanted)}>
              {rest.label}
            </Button>
          )}
          {wanted !== null && (
            <Button appearance="subtle" size="small" onClick={() => setWanted(null)}>
              {words.showFewer}
            </Button>
          )}
          {hidden.length > 0 && (
            <Button
              appearance="subtle"
              size="small"
              aria-expanded={showsHidden}
              onClick={() => setShowsHidden(!showsHidden)}
            >
              {showsHidden ? words.hideHidden : words.showHidden(hidden.length)}
            </Button>
          )}
        </TileFoot>
      )}
    </Tile>
  )
}

const keyOf = (person: HotContact) => person.id

/** What of how many shows; never more than is known. */
function describeCount(rows: number, found: number, isSegmented: boolean, isComplete: boolean, total: number | null) {
  if (rows === 0) return ''
  if (isComplete) return words.shownOf(rows, found)
  if (isSegmented || total === null) return words.firstOfAtLeast(rows, found)
  return words.shownOf(rows, total)
}

/** The button that shows more, if there is more. */
function restOf(
  rows: number,
  found: number,
  hidden: number,
  isSegmented: boolean,
  { isComplete, total }: { readonly isComplete: boolean; readonly total: number | null },
) {
  const all = isComplete ? found : isSegmented || total === null ? null : total - hidden
  if (all !== null) return all > rows ? { label: words.showAll(all), wanted: Math.min(all, AT_ONCE) } : null
  return { label: words.showMore(MORE), wanted: rows + MORE }
}

const MORE = 10
/** Rows that show at once; scrolling brings the others. */
const AT_ONCE = 50

function nothingToShow(
  { segment, days, nobody }: PeopleTileProps,
  hidden: number,
  {
    checked,
    total,
    isComplete,
  }: { readonly checked: number; readonly total: number | null; readonly isComplete: boolean },
): Problem {
  const problem = { icon: 'filter', severe: false, retry: false } as const
  if (hidden > 0)
    return { cause: 'allSnoozed', ...problem, title: words.allSnoozed.title, body: words.allSnoozed.body(hidden) }
  if (segment === null || (isComplete && checked === 0)) return nobody
  return {
    cause: isComplete ? 'segmentExcludesAll' : 'segmentNotYet',
    ...problem,
    title: words.excluded.title(segment.name),
    body: isComplete ? words.excluded.body(checked, days) : words.excluded.notYet(checked, total),
  }
}
