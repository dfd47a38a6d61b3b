import type { ComponentProps, CSSProperties } from 'react'
import { mergeClasses } from './fluent'
import { useSpinnerStyles } from './Spinner.styles'

/** Diameter and thickness of the ring, in px. */
const SIZES = { 'extra-tiny': [16, 2], tiny: [20, 2], small: [28, 2], medium: [32, 3] } as const

export interface SpinnerProps extends ComponentProps<'div'> {
  /** @default 'medium' */
  readonly size?: keyof typeof SIZES
}

/** Fluent's spinner, for work of unknown length. Give it a name, or hide it beside words that say the same. */
export function Spinner({ size = 'medium', className, ...props }: SpinnerProps) {
  const styles = useSpinnerStyles()
  const [diameter, stroke] = SIZES[size]
  const ring = { width: diameter, height: diameter, '--stroke': `${stroke}px` } as CSSProperties
  return (
    <div role="progressbar" {...props} className={mergeClasses(styles.root, className)}>
      <span className={styles.ring} style={ring}>
        <span className={styles.tail} />
      </span>
    </div>
  )
}
