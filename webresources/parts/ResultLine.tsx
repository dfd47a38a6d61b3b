import type { ReactNode } from 'react'
import { CheckmarkCircle16Regular, ErrorCircle16Regular, mergeClasses, Warning16Regular } from './kit'
import { useResultLineStyles } from './ResultLine.styles'

export type ResultTone = 'good' | 'bad' | 'careful'

const ICONS = { good: CheckmarkCircle16Regular, bad: ErrorCircle16Regular, careful: Warning16Regular } as const

/** What became of something: a sign, and words that say the same. */
export function ResultLine({ tone, children }: { readonly tone: ResultTone; readonly children: ReactNode }) {
  const styles = useResultLineStyles()
  const Icon = ICONS[tone]
  return (
    <div className={styles.root} data-tone={tone}>
      <Icon className={mergeClasses(styles.icon, styles[tone])} aria-hidden />
      <div className={mergeClasses(styles.text, styles[tone])}>{children}</div>
    </div>
  )
}
