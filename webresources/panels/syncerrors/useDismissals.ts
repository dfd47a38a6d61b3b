import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useAnnounce } from '../../parts/Announcer'
import { usePendingEdit } from '../../parts/PendingEdits'
import { useServices } from '../../parts/useServices'
import { createDismissals, DISMISSALS, NOTHING_DISMISSED } from './createDismissals'

/** What was dismissed since the page was opened, and the way to dismiss more. */
export function useDismissals() {
  const { netResults, scene } = useServices()
  const queryClient = useQueryClient()
  const announce = useAnnounce()
  const offer = usePendingEdit()
  const { data = NOTHING_DISMISSED } = useQuery({
    queryKey: DISMISSALS,
    queryFn: skipToken,
    initialData: NOTHING_DISMISSED,
    staleTime: Infinity,
    gcTime: Infinity,
  })
  const actions = useMemo(
    () => createDismissals({ queryClient, netResults, scene, announce, offer }),
    [announce, netResults, offer, queryClient, scene],
  )
  return { ...data, ...actions }
}
