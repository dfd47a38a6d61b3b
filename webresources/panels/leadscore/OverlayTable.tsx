import { scoreChange, scoreTrend } from '../../domain/scoreTrend'
import type { OverlayId } from '../../domain/ids'
import type { ScoredContact } from '../../domain/ScoredContact'
import { Box } from '../../parts/Box'
import { ArrowDown12Regular, ArrowUp12Regular, ErrorCircle16Regular, mergeClasses, Spinner } from '../../parts/kit'
import { Sparkline } from '../../parts/Sparkline'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import type { Adjustment } from './Adjustment'
import { useOverlayTableStyles } from './OverlayTable.styles'
import type { OverlayScore } from './useScores'

const words = strings.leadScore

interface OverlayTableProps {
  readonly scores: readonly OverlayScore[]
  readonly adjustments: readonly Adjustment[]
  readonly selected: OverlayId
  readonly onSelect: (id: OverlayId) => void
}

/** The score in every overlay; choosing one shows its parts and sets it in the form. */
export function OverlayTable({ scores, adjustments, selected, onSelect }: OverlayTableProps) {
  const styles = useOverlayTableStyles()
  const heads = [words.scoreColumn, words.changeColumn]
  return (
    <Box title={words.overlays} note={words.trendWindow}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.headFirst)}>
              {words.overlayColumn}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
            <th scope="col" className={mergeClasses(styles.head, styles.trend)}>
              {words.trendColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {scores.map(({ overlay, contact, error }) => (
            <tr key={overlay.id} className={mergeClasses(styles.row, overlay.id === selected && styles.selected)}>
              <th scope="row" className={styles.name}>
                <span className={styles.nameLine}>
                  <button
                    type="button"
                    className={mergeClasses(styles.choose, overlay.id === selected && styles.chosen)}
                    aria-pressed={overlay.id === selected}
                    dir="auto"
                    onClick={() => onSelect(overlay.id)}
                  >
                    {overlay.name === '' ? words.unnamedOverlay : overlay.name}
                  </button>
                  {overlay.isDefault && <span className={styles.tag}>{words.shownInHeader}</span>}
                  <EditState edit={adjustments.filter((edit) => edit.overlay.id === overlay.id).pop()} />
                </span>
              </th>
              <td className={mergeClasses(styles.cell, styles.score)}>{describeScore(contact, error)}</td>
              <td className={styles.cell}>{contact !== undefined && <Change contact={contact} />}</td>
              <td className={mergeClasses(styles.cell, styles.trend)}>
                {contact !== undefined && <Trend contact={contact} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  )
}

function describeScore(contact: ScoredContact | undefined, error: unknown): string {
  if (contact === undefined) return error === null ? '' : strings.header.emailUnknown
  return contact.score === null ? words.noScore : words.score(contact.score)
}

function EditState({ edit }: { readonly edit: Adjustment | undefined }) {
  const styles = useOverlayTableStyles()
  if (edit === undefined || edit.state === 'saved' || edit.state === 'undone') return null
  const failed = edit.state === 'refused' || edit.state === 'unsure'
  return (
    <span className={mergeClasses(styles.state, failed && styles.bad)}>
      {failed ? <ErrorCircle16Regular aria-hidden /> : <Spinner size="extra-tiny" aria-hidden />}
      {words.state[edit.state]}
    </span>
  )
}

function Change({ contact }: { readonly contact: ScoredContact }) {
  const styles = useOverlayTableStyles()
  const { now } = useServices()
  const change = scoreChange(contact, 7, now())
  if (change === null) return <span title={words.changeUnknown}>{words.nothing}</span>
  if (change === 0) return <span title={words.unchanged}>{words.score(0)}</span>
  const Arrow = change > 0 ? ArrowUp12Regular : ArrowDown12Regular
  return (
    <span
      className={mergeClasses(styles.change, change > 0 ? styles.up : styles.down)}
      role="img"
      aria-label={change > 0 ? words.up(change) : words.down(-change)}
      title={change > 0 ? words.up(change) : words.down(-change)}
    >
      <Arrow aria-hidden />
      {words.score(Math.abs(change))}
    </span>
  )
}

function Trend({ contact }: { readonly contact: ScoredContact }) {
  const { now } = useServices()
  const points = scoreTrend(contact, 30, now())
  const first = points[0]
  const last = points[points.length - 1]
  if (first === undefined || last === undefined || points.length < 2) return <>{words.nothing}</>
  return <Sparkline points={points} label={words.trend(first.score, last.score)} />
}
