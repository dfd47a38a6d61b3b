import type { QueryClient } from '@tanstack/react-query'
import type { HotContact } from '../../domain/HotContact'
import type { SegmentId } from '../../domain/ids'
import type { CalendarDay } from '../../domain/Instant'
import type { NetResults } from '../../net-results/NetResults'

/** A segment, and the days over which people are held against it. */
export interface ChosenSegment {
  readonly id: SegmentId
  readonly name: string
  readonly from: CalendarDay
  readonly to: CalendarDay
}

/**
 * Those of the people who are in a segment, in the same order. All are asked about in one batch; an answer counts for
 * every list that asks for the same person meanwhile.
 */
export async function keepMembers(
  queryClient: QueryClient,
  netResults: NetResults,
  { id: segmentId, from, to }: ChosenSegment,
  people: readonly HotContact[],
): Promise<readonly HotContact[]> {
  const answers = await Promise.all(
    people.map(({ id: contactId }) =>
      queryClient.fetchQuery({
        queryKey: ['inSegment', segmentId, from, to, contactId],
        queryFn: ({ signal }) => netResults.isInSegment({ segmentId, contactId, from, to }, signal),
      }),
    ),
  )
  return people.filter((_, index) => answers[index] === true)
}
