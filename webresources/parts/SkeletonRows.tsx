import { useSkeletonRowsStyles } from './SkeletonRows.styles'
import { strings } from './strings'

const ROWS = [0, 1, 2, 3, 4]

/** Bars of the size of what comes; the same that the static shell shows before any script has run. */
export function SkeletonRows() {
  const styles = useSkeletonRowsStyles()
  return (
    <div className={styles.root} role="img" aria-label={strings.loading}>
      {ROWS.map((row) => (
        <div key={row} className={styles.row}>
          <span className={styles.square} />
          <span className={styles.bar} />
        </div>
      ))}
    </div>
  )
}
