import type { ComponentProps } from 'react'
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
  const [diameter, strokeWidth] = SIZES[size]
  const circle = { cx: diameter / 2, cy: diameter / 2, r: (diameter - strokeWidth - 1) / 2, strokeWidth }
  return (
    <div role="progressbar" {...props} className={mergeClasses(styles.root, className)}>
      <svg className={styles.ring} width={diameter} height={diameter}>
        <circle className={styles.track} {...circle} />
        <circle className={styles.arc} {...circle} pathLength={360} />
      </svg>
    </div>
  )
}
