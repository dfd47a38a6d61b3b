import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { defaultOverlay } from '../../parts/people/defaultOverlay'
import { useFirstAnswers } from '../../parts/useFirstAnswers'
import { useServices } from '../../parts/useServices'
import { askPerson, contactIdOf, isKnown } from './askPerson'

/** Who has the address at Net-Results, and in which overlay the score is told; and whether there is enough to draw. */
export function usePersonKey(emailAddress: string) {
  const { netResults } = useServices()
  const queryClient = useQueryClient()
  const contact = useQuery(contactIdOf(netResults, emailAddress))
  const overlay = useQuery(defaultOverlay(netResults))
  const ask = useCallback(
    () => askPerson(queryClient, netResults, emailAddress),
    [emailAddress, netResults, queryClient],
  )
  const isReady = useFirstAnswers(ask, () => isKnown(queryClient, netResults, emailAddress))
  return { contact, overlay, isReady }
}
