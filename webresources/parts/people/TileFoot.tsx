import type { ReactNode } from 'react'
import { useTileFootStyles } from './TileFoot.styles'

/** The last line of a tile: what else can be shown, and how much of it shows. */
export function TileFoot({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  const styles = useTileFootStyles()
  return (
    <div className={styles.root}>
      {children}
      <span className={styles.text}>{text}</span>
    </div>
  )
}
