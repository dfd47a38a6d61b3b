import type { Instant } from '../../domain/Instant'
import { formatDayHeading, formatFull, formatMoment, formatTime } from '../../parts/formatTime'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'

/** When it was, to the minute: errors are held against what was done at that moment. */
export function MomentCell({ at }: { readonly at: Instant | null }) {
  const { now } = useServices()
  if (at === null) return <>{strings.table.nothing}</>
  const day = formatDayHeading(at, now())
  const isNear = day === strings.time.today || day === strings.time.yesterdayHeading
  return (
    <time dateTime={new Date(at).toISOString()} title={formatFull(at)}>
      {isNear ? strings.syncErrors.moment(day, formatTime(at)) : formatMoment(at, now())}
    </time>
  )
}
