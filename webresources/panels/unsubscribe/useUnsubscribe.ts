import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { ContactId } from '../../domain/ids'
import type { MailingStatus } from '../../domain/MailingStatus'
import { useAnnounce } from '../../parts/Announcer'
import { describeError } from '../../parts/describeError'
import { isUnsupported } from '../../parts/isUnsupported'
import { mayHaveHappened } from '../../parts/mayHaveHappened'
import type { Problem } from '../../parts/Problem'
import { strings } from '../../parts/strings'
import { useMailingStatus } from '../../parts/useMailingStatus'
import { useServices } from '../../parts/useServices'

/** What became of the opt-out that this page has sent. Outlives the tab, so that nobody repeats it unknowingly. */
type OptOut =
  | { readonly state: 'none' | 'sending' | 'accepted' }
  | { readonly state: 'refused'; readonly problem: Problem }
  | {
      /** It may have been carried out; an answer that was read later than `readAt` will tell. */
      readonly state: 'doubtful'
      readonly problem: Problem
      readonly readAt: number
    }

const NONE: OptOut = { state: 'none' }
const NOTHING_KNOWN: MailingStatus = {
  mailable: null,
  unsubscribed: null,
  unsubscribedAt: null,
  bounced: null,
  bouncedAt: null,
}

/** The mailing status of one contact, and the one way to change it: out. Sent once, at once, and read back. */
export function useUnsubscribe(contactId: ContactId, personName: string) {
  const { netResults, scene } = useServices()
  const queryClient = useQueryClient()
  const announce = useAnnounce()
  const words = strings.unsubscribe
  const mailing = useMailingStatus(contactId)
  const { data: optOut = NONE } = useQuery<OptOut>({
    queryKey: ['contact', contactId, 'optOut'],
    queryFn: skipToken,
    initialData: NONE,
    staleTime: Infinity,
    gcTime: Infinity,
  })

  const send = useCallback(
    async (comment: string) => {
      const mailingKey = ['contact', contactId, 'mailing']
      const optOutKey = ['contact', contactId, 'optOut']
      const tell = (next: OptOut) => void queryClient.setQueryData<OptOut>(optOutKey, next)
      if (queryClient.getQueryData<OptOut>(optOutKey)?.state === 'sending') return
      const answer = netResults.unsubscribe(contactId, comment)
      tell({ state: 'sending' })
      try {
        const status = await answer
        if (status.unsubscribed === true) queryClient.setQueryData<MailingStatus>(mailingKey, status)
        else await queryClient.refetchQueries({ queryKey: mailingKey, exact: true })
        tell({ state: 'accepted' })
        const known = queryClient.getQueryData<MailingStatus>(mailingKey)?.unsubscribed === true
        announce(known ? words.done(personName) : words.contradicted)
        void queryClient.invalidateQueries({ queryKey: ['contact', contactId] })
      } catch (error) {
        const problem = describeError(error, scene)
        if (!mayHaveHappened(error)) return tell({ state: 'refused', problem })
        // An answer that is under way was asked for before the outcome: it proves nothing.
        await queryClient.cancelQueries({ queryKey: mailingKey })
        tell({ state: 'doubtful', problem, readAt: queryClient.getQueryState(mailingKey)?.dataUpdatedAt ?? 0 })
      }
    },
    [announce, contactId, netResults, personName, queryClient, scene, words],
  )
  const { refetch } = mailing
  const check = useCallback(async () => {
    const { data, isSuccess } = await refetch()
    if (isSuccess) announce(data.unsubscribed === true ? words.done(personName) : words.checked(personName))
  }, [announce, personName, refetch, words])

  const doubt = optOut.state === 'doubtful' && optOut.readAt === mailing.dataUpdatedAt ? optOut.problem : null
  const status = mailing.data ?? (isUnsupported(mailing.error) ? NOTHING_KNOWN : undefined)
  return {
    // What was read before the doubt no longer holds.
    status: doubt === null || status === undefined ? status : { ...status, mailable: null, unsubscribed: null },
    readError: mailing.error,
    sending: optOut.state === 'sending',
    /** Why it was certainly not carried out. */
    refusal: optOut.state === 'refused' ? optOut.problem : null,
    /** Why nobody knows whether it was carried out. */
    doubt,
    /** It was accepted, and what is read back says otherwise. */
    contradicted: optOut.state === 'accepted' && mailing.data?.unsubscribed !== true,
    send,
    check,
  }
}
