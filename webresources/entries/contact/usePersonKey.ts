import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ContactId } from '../../domain/ids'
import { defaultOverlay } from '../../parts/people/defaultOverlay'
import { useServices } from '../../parts/useServices'
import { askPerson, contactIdOf, isKnown } from './askPerson'

/** Milliseconds that the answers get to come before the page is drawn without them. */
const PATIENCE = 250

/**
 * Who has the address at Net-Results, and in which overlay the score is told. All that shows at first is asked for at
 * once: what comes within a moment is drawn once, in place of frames around bars.
 */
export function usePersonKey(emailAddress: string) {
  const { netResults } = useServices()
  const queryClient = useQueryClient()
  const contact = useQuery(contactIdOf(netResults, emailAddress))
  const overlay = useQuery(defaultOverlay(netResults))
  const [isReady, setReady] = useState(() => isKnown(queryClient, netResults, emailAddress))
  useEffect(() => {
    let isLeft = false
    let asked: ContactId | null = null
    const show = () => {
      if (!isLeft) setReady(true)
    }
    const ask = async () => {
      const found = await askPerson(queryClient, netResults, emailAddress)
      if (isLeft || found === null) return
      asked = found.contactId
      setTimeout(show, PATIENCE)
      await found.answered
    }
    // What can't be had is said where it would show.
    ask().then(show, show)
    return () => {
      isLeft = true
      // Whoever shows something cancels it himself.
      if (asked !== null) void queryClient.cancelQueries({ queryKey: ['contact', asked], type: 'inactive' })
    }
  }, [emailAddress, netResults, queryClient])
  return { contact, overlay, isReady }
}
