import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ContactId } from '../../domain/ids'
import { useAnnounce } from '../../parts/Announcer'
import { usePendingEdit } from '../../parts/PendingEdits'
import { useServices } from '../../parts/useServices'
import { deskKey, EMPTY_DESK } from './Adjustment'
import { createScoreDesk } from './createScoreDesk'

/** What the rep has adjusted since the page was opened, and the way to adjust more. */
export function useScoreDesk(contactId: ContactId) {
  const { netResults, scene, now } = useServices()
  const queryClient = useQueryClient()
  const announce = useAnnounce()
  const offer = usePendingEdit()
  const { data: desk = EMPTY_DESK } = useQuery({
    queryKey: deskKey(contactId),
    queryFn: skipToken,
    initialData: EMPTY_DESK,
    staleTime: Infinity,
    // As long as the page: the rep may be on another tab for an hour.
    gcTime: Infinity,
  })
  const actions = useMemo(
    () => createScoreDesk({ queryClient, netResults, contactId, scene, now, announce, offer }),
    [announce, contactId, netResults, now, offer, queryClient, scene],
  )
  return { ...desk, ...actions }
}
