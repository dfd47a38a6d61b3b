import { useEffect, useRef } from 'react'
import type { Instant } from '../domain/Instant'
import { useAnnounce } from './Announcer'
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
  const announce = useAnnounce()
  /** Somebody asked for newer, and has not been answered. Why nothing newer came is said where it shows. */
  const asked = useRef<{ readonly at: Instant | null; isReading: boolean } | null>(null)
  useEffect(() => {
    const question = asked.current
    if (question === null) return
    question.isReading ||= refreshing
    if (refreshing || !(question.isReading || asOf !== question.at)) return
    asked.current = null
    if (asOf !== null) announce(strings.sentences(strings.asOf(formatTime(asOf))))
  }, [announce, asOf, refreshing])
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
        onClick={() => {
          asked.current = { at: asOf, isReading: refreshing }
          onRefresh()
        }}
      />
    </div>
  )
}
