import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { EmailTemplate } from '../../domain/EmailTemplate'
import type { ContactId } from '../../domain/ids'
import type { RecordRef } from '../../domain/RecordRef'
import { describeError } from '../../parts/describeError'
import { mayHaveHappened } from '../../parts/mayHaveHappened'
import type { Problem } from '../../parts/Problem'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'

export type SendState =
  | { readonly state: 'choosing'; readonly refusal: Problem | null }
  | { readonly state: 'sending' }
  | {
      readonly state: 'sent'
      readonly template: EmailTemplate
      /** Why the timeline does not have it; `null` = it has. Absent = it was not asked for. */
      readonly logProblem?: Problem | null
    }
  /** Nobody knows whether it was sent. */
  | { readonly state: 'doubtful'; readonly problem: Problem }

/**
 * Sends one template to one person, once, whatever comes back. After a refusal, which says that nothing was sent, the
 * rep may try again; after doubt only outside of here, when he has looked.
 */
export function useSendEmail(contactId: ContactId) {
  const { netResults, dynamics, scene } = useServices()
  const queryClient = useQueryClient()
  const [state, setState] = useState<SendState>({ state: 'choosing', refusal: null })
  const busy = useRef(false)

  /** @param log the record in whose timeline it is to be logged; `null` = not */
  async function send(template: EmailTemplate, log: RecordRef | null): Promise<void> {
    if (busy.current) return
    busy.current = true
    setState({ state: 'sending' })
    try {
      await netResults.sendEmail({ emailId: template.id, contactId })
    } catch (error) {
      const problem = describeError(error, scene)
      if (mayHaveHappened(error)) return setState({ state: 'doubtful', problem })
      busy.current = false
      return setState({ state: 'choosing', refusal: problem })
    }
    void queryClient.invalidateQueries({ queryKey: ['contact', contactId] })
    void queryClient.invalidateQueries({ queryKey: ['myEmails'] })
    setState({ state: 'sent', template, ...(log === null ? {} : { logProblem: await logEmail(template, log) }) })
  }

  async function logEmail({ name, subject }: EmailTemplate, to: RecordRef): Promise<Problem | null> {
    try {
      await dynamics.logEmail({ to, subject, note: strings.sendEmail.loggedNote(name) })
      return null
    } catch (error) {
      return describeError(error, scene)
    }
  }

  return { state, send }
}
