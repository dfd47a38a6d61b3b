import { useId, type ReactNode } from 'react'
import { useBoxStyles } from './Box.styles'

interface BoxProps {
  readonly title: string
  /** Scope or window of what is in it, at the end of the title line. */
  readonly note?: string
  readonly children: ReactNode
}

/** One thing on a form page: a titled region with a thin border and no shadow. Its content brings its own padding. */
export function Box({ title, note, children }: BoxProps) {
  const styles = useBoxStyles()
  const titleId = useId()
  return (
    <section className={styles.root} aria-labelledby={titleId}>
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
