import { useId, type ReactNode } from 'react'
import { useTileStyles } from './Tile.styles'

interface TileProps {
  readonly title: string
  /** Unit and window of what is in it, at the end of the title line. */
  readonly note?: ReactNode
  readonly busy?: boolean
  readonly children: ReactNode
}

/** One thing on a dashboard: a titled region on the canvas. Its content brings its own padding. */
export function Tile({ title, note, busy = false, children }: TileProps) {
  const styles = useTileStyles()
  const titleId = useId()
  return (
    <section className={styles.root} aria-labelledby={titleId} aria-busy={busy || undefined}>
      <div className={styles.head}>
        <h2 className={styles.title} id={titleId}>
          {title}
        </h2>
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </div>
      {children}
    </section>
  )
}
