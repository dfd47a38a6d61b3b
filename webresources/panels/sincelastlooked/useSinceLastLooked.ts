import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { changesSince, type Changes } from '../../domain/changesSince'
import type { ContactId } from '../../domain/ids'
import { laterOf, newestInstant, type LastLook, type LookedAtScore } from '../../domain/LastLook'
import type { Overlay } from '../../domain/ScoredContact'
import { activityPages, uniqueActivities } from '../../parts/activityPages'
import { contactScore } from '../../parts/contactScore'
import { useLastLook } from '../../parts/useLastLook'
import { useServices } from '../../parts/useServices'
import { useVisibleFor } from '../../parts/useVisibleFor'

/** Somebody who only passes by has not looked. */
const LOOKED = 2_000

const NO_FILTER = {}

export interface SinceLastLookedData {
  /** `null` = nothing has changed, or there is nothing to compare with. */
  readonly news: { readonly since: LastLook; readonly changes: Changes } | null
  markAsSeen(): void
}

/** What has changed since the rep's last visit to this person; notes the present one for the next time. */
export function useSinceLastLooked(contactId: ContactId, overlay: Overlay | undefined): SinceLastLookedData {
  const { netResults, now } = useServices()
  const { lastLook, remember, startFrom } = useLastLook(contactId)
  const contact = useQuery(contactScore(netResults, contactId, overlay))
  const pages = useInfiniteQuery(activityPages(netResults, contactId, NO_FILTER))
  const activities = useMemo(() => uniqueActivities(pages.data), [pages.data])
  const score = scoreIn(overlay, useAsRead(contact.data?.score, contact.dataUpdatedAt))
  // Without the score half of the strip would come first, and the other half would push it aside.
  const settled = pages.data !== undefined && !contact.isLoading

  const look = (): LastLook => ({
    at: now(),
    // What has been seen and is gone again has been seen all the same.
    seenUpTo: laterOf(newestInstant(activities), lastLook?.seenUpTo ?? null),
    score: score ?? lastLook?.score ?? null,
  })
  useVisibleFor(LOOKED, settled ? JSON.stringify([contactId, newestInstant(activities), score]) : null, () =>
    remember(look()),
  )
  const changes = lastLook === null || !settled ? null : changesSince(lastLook, activities, score, !pages.hasNextPage)
  return {
    news:
      lastLook === null || changes === null || (changes.score === 0 && changes.groups.length === 0)
        ? null
        : { since: lastLook, changes },
    markAsSeen() {
      remember(look())
      startFrom(look())
    },
  }
}

/** A value as it was when it was read: what the rep edits shows at once in the same place, and is no news. */
function useAsRead<Value>(value: Value, readAt: number): Value {
  const [kept, setKept] = useState({ value, readAt })
  if (kept.readAt !== readAt) setKept({ value, readAt })
  return kept.readAt === readAt ? kept.value : value
}

function scoreIn(overlay: Overlay | undefined, value: number | null | undefined): LookedAtScore | null {
  return overlay === undefined || value === null || value === undefined ? null : { overlayId: overlay.id, value }
}
