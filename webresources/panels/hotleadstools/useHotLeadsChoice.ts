import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import * as v from 'valibot'
import type { SegmentId } from '../../domain/ids'
import { lastDays } from '../../domain/lastDays'
import type { Segment } from '../../domain/Segment'
import { isUnsupported } from '../../parts/isUnsupported'
import { loadAllRows } from '../../parts/loadAllRows'
import type { ChosenSegment } from '../../parts/people/ChosenSegment'
import { calendarDay } from '../../parts/region'
import { useServices } from '../../parts/useServices'
import { useUserSettings } from '../../parts/useUserSettings'

/** How far back the tiles look, in days. */
export const PERIODS = [7, 30, 90] as const

export type Period = (typeof PERIODS)[number]

interface Choice {
  readonly segmentId: string | null
  readonly days: Period
}

const USUAL: Choice = { segmentId: null, days: 30 }
const schema: v.GenericSchema<unknown, Choice> = v.object({
  segmentId: v.nullable(v.string()),
  days: v.picklist(PERIODS),
})

/**
 * The segment and period of the whole dashboard: what the link says, else what the rep chose last. A segment that does not
 * exist is neither applied nor forgotten in silence.
 */
export function useHotLeadsChoice(options: URLSearchParams) {
  const { netResults, now } = useServices()
  const [remembered, remember] = useUserSettings('hotleads', schema, USUAL)
  const [linked, setLinked] = useState<Partial<Choice>>(() => readLink(options))
  const segments = useQuery({
    queryKey: ['segments'],
    queryFn: ({ signal }) => loadAllRows((part) => netResults.segments(part, signal)),
    meta: { warm: true },
  })
  const segmentId = linked.segmentId === undefined ? remembered.segmentId : linked.segmentId
  const days = linked.days ?? remembered.days
  const known: readonly Segment[] = segments.data?.rows ?? NO_SEGMENTS
  const found = known.find(({ id }) => id === segmentId)
  const today = calendarDay(now())
  const { from, to } = lastDays(days, today)
  const segment = useMemo(
    (): ChosenSegment | null => (found === undefined ? null : { id: found.id, name: found.name, from, to }),
    [found, from, to],
  )
  const change = (part: Partial<Choice>) => {
    setLinked({})
    remember((before) => ({ ...before, segmentId, days, ...part }))
  }
  return {
    segment,
    segments: known,
    days,
    /** Whether there is a segment to be applied is not known yet. */
    isWaiting: segmentId !== null && found === undefined && segments.isPending,
    /** Wanted and not there. */
    unknownSegmentId:
      segmentId !== null && found === undefined && segments.data?.isComplete === true ? segmentId : null,
    error: segments.data === undefined ? segments.error : null,
    isUnsupported: isUnsupported(segments.error),
    retry: () => void segments.refetch(),
    chooseSegment: (id: SegmentId | null) => change({ segmentId: id }),
    chooseDays: (next: Period) => change({ days: next }),
  }
}

const NO_SEGMENTS: readonly Segment[] = []

function readLink(options: URLSearchParams): Partial<Choice> {
  const segment = options.get('segment')
  const days = PERIODS.find((period) => String(period) === options.get('days'))
  return {
    ...(segment === null ? {} : { segmentId: segment === '' ? null : segment }),
    ...(days === undefined ? {} : { days }),
  }
}
