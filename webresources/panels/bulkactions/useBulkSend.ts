import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ContactId, EmailId } from '../../domain/ids'
import { mayHaveHappened } from '../../domain/mayHaveHappened'
import type { ListedPerson } from '../../parts/funnel/FunnelTabProps'
import { useServices } from '../../parts/useServices'

/** What became of one person's e-mail. */
export type SendOutcome =
  | { readonly state: 'waiting' | 'sending' | 'sent' }
  | { readonly state: 'refused' | 'doubtful'; readonly error: unknown }

export interface BulkSend {
  /** `null` = nothing has been begun. */
  readonly outcomes: ReadonlyMap<ContactId, SendOutcome> | null
  readonly isRunning: boolean
  readonly isStopped: boolean
  start(emailId: EmailId, people: readonly ListedPerson[]): void
  stop(): void
}

/**
 * Sends one e-mail after the other, each once, whatever comes back. Stops when asked to, when the dialog goes away, and at
 * any failure that is not about one person; what was not begun then is not sent.
 */
export function useBulkSend(): BulkSend {
  const { netResults } = useServices()
  const queryClient = useQueryClient()
  const [outcomes, setOutcomes] = useState<BulkSend['outcomes']>(null)
  const [running, setRunning] = useState<'no' | 'yes' | 'stopped'>('no')
  const stopped = useRef(false)
  const begun = useRef(false)
  useEffect(() => {
    stopped.current = false
    return () => {
      stopped.current = true
    }
  }, [])

  async function run(emailId: EmailId, people: readonly ListedPerson[]) {
    const note = (id: ContactId, outcome: SendOutcome) =>
      setOutcomes((before) => new Map([...(before ?? []), [id, outcome]]))
    for (const { id } of people) {
      if (stopped.current) break
      note(id, { state: 'sending' })
      try {
        await netResults.sendEmail({ emailId, contactId: id })
        note(id, { state: 'sent' })
      } catch (error) {
        note(id, { state: mayHaveHappened(error) ? 'doubtful' : 'refused', error })
        if (!isAboutOnePerson(error)) stopped.current = true
      }
    }
    setRunning(stopped.current ? 'stopped' : 'no')
    void queryClient.invalidateQueries({ queryKey: ['mine'] })
  }

  return {
    outcomes,
    isRunning: running === 'yes',
    isStopped: running === 'stopped',
    start(emailId, people) {
      if (begun.current) return
      begun.current = true
      setOutcomes(new Map(people.map(({ id }) => [id, { state: 'waiting' }])))
      setRunning('yes')
      void run(emailId, people)
    },
    stop() {
      stopped.current = true
    },
  }
}

function isAboutOnePerson(error: unknown): boolean {
  return error instanceof Error && 'kind' in error && error.kind === 'refused'
}
