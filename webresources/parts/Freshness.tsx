import type { Instant } from '../domain/Instant'
import { formatTime } from './formatTime'
import { useFreshnessStyles } from './Freshness.styles'
import { ArrowClockwiseRegular, Button, Spinner } from './kit'
import { strings } from './strings'

interface FreshnessProps {
  /** `null` = nothing has been read yet. */
  readonly asOf: Instant | null
  readonly refreshing: boolean
  readonly onRefresh: () => void
}

/** Since when the data on screen holds, and the button that reads it anew. */
export function Freshness({ asOf, refreshing, onRefresh }: FreshnessProps) {
  const styles = useFreshnessStyles()
  return (
    <div className={styles.root}>
      {refreshing && asOf !== null && <Spinner size="extra-tiny" aria-hidden />}
      {asOf !== null && (refreshing ? strings.refreshing(formatTime(asOf)) : strings.asOf(formatTime(asOf)))}
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowClockwiseRegular />}
        aria-label={strings.refresh}
        title={strings.refresh}
        onClick={onRefresh}
      />
    </div>
  )
}
