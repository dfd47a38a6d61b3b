import type { Overlay, ScoredContact } from '../../domain/ScoredContact'
import { scoreParts } from '../../domain/scoreParts'
import { Box } from '../../parts/Box'
import { strings } from '../../parts/strings'
import { useScorePartsStyles } from './ScoreParts.styles'

const words = strings.leadScore

/** What one overlay's score is made of, as far as Net-Results says. Each bar is a share of the whole. */
export function ScoreParts({ overlay, contact }: { readonly overlay: Overlay; readonly contact: ScoredContact }) {
  const styles = useScorePartsStyles()
  const parts = scoreParts(contact)
  const whole = Math.max(contact.score ?? 0, ...parts.map(({ points }) => points), 1)
  return (
    <Box title={words.parts(contact.score)} note={overlay.name}>
      {parts.length === 0 ? (
        <p className={styles.none}>{words.noParts}</p>
      ) : (
        <dl className={styles.list}>
          {parts.map(({ name, points }) => (
            <div key={name} className={styles.part}>
              <dt>{words.part[name]}</dt>
              <dd className={styles.value}>
                <div className={styles.track}>
                  <div className={styles.bar} style={{ width: `${(100 * Math.max(0, points)) / whole}%` }} />
                </div>
                <span className={styles.points}>{words.score(points)}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Box>
  )
}
