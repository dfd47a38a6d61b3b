import type { Instant } from '../../domain/Instant'
import { formatMoment } from '../../parts/formatTime'
import { ArrowUp12Regular } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useActivityListStyles } from './ActivityList.styles'

/** Stands between what is new and what the rep has seen. */
export function NewSince({ at, now }: { readonly at: Instant; readonly now: Instant }) {
  const styles = useActivityListStyles()
  return (
    <p className={styles.divider}>
      <ArrowUp12Regular aria-hidden />
      {strings.stream.newSince(formatMoment(at, now))}
    </p>
  )
}
