import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { isRefusal, waitAfter } from '../../domain/bulksync/failures'
import type { ContactId, EmailId } from '../../domain/ids'
import type { Instant } from '../../domain/Instant'
import { mayHaveHappened } from '../../domain/mayHaveHappened'
import type { ListedPerson } from '../../parts/funnel/FunnelTabProps'
import { sleep } from '../../parts/sleep'
import { useServices } from '../../parts/useServices'

/** What became of one person's e-mail. */
export type SendOutcome =
  | { readonly state: 'waiting' | 'sending' | 'sent' }
  | { readonly state: 'refused' | 'doubtful'; readonly error: unknown }

export interface BulkSend {
  /** `null` = nothing has been begun. */
  readonly outcomes: ReadonlyMap<ContactId, SendOutcome> | null
  /** Everybody whom it is about. */
  readonly people: readonly ListedPerson[]
  readonly isRunning: boolean
  readonly isStopped: boolean
  /** Why it has stopped by itself; `null` = it has not. */
  readonly trouble: unknown
  /** Net-Results asked to be left alone until then; `null` = it did not. */
  readonly throttledUntil: Instant | null
  /** Those who have certainly got nothing. */
  readonly remaining: readonly ListedPerson[]
  start(emailId: EmailId, people: readonly ListedPerson[]): void
  stop(): void
  /** Sends to {@link remaining}, with the login of now. */
  goOn(): void
}

interface Job {
  readonly emailId: EmailId
  readonly people: readonly ListedPerson[]
}

/**
 * Sends one e-mail after the other, each once, whatever comes back. Waits as long as Net-Results asks for. Stops when
 * asked to, when the dialog goes away, and at any failure that is not about one person; what was not begun then is sent
 * only when the rep says so, and who may have got it never gets it again.
 */
export function useBulkSend(): BulkSend {
  const { netResults, now } = useServices()
  const queryClient = useQueryClient()
  const [job, setJob] = useState<Job | null>(null)
  const [outcomes, setOutcomes] = useState<BulkSend['outcomes']>(null)
  const [running, setRunning] = useState<'no' | 'yes' | 'stopped'>('no')
  const [trouble, setTrouble] = useState<unknown>(null)
  const [throttledUntil, setThrottledUntil] = useState<Instant | null>(null)
  const control = useRef<AbortController | null>(null)
  useEffect(() => () => control.current?.abort(), [])

  async function run(emailId: EmailId, people: readonly ListedPerson[]) {
    // Two clicks are one wish.
    if (control.current !== null) return
    control.current = new AbortController()
    const { signal } = control.current
    const note = (id: ContactId, outcome: SendOutcome) =>
      setOutcomes((before) => new Map([...(before ?? []), [id, outcome]]))
    people.forEach(({ id }) => note(id, { state: 'waiting' }))
    setRunning('yes')
    setTrouble(null)
    let hasTrouble = false
    const queue = [...people]
    for (let next = queue.shift(); next !== undefined && !signal.aborted && !hasTrouble;) {
      const { id } = next
      note(id, { state: 'sending' })
      try {
        await netResults.sendEmail({ emailId, contactId: id })
        note(id, { state: 'sent' })
      } catch (error) {
        const busy = waitAfter(error)
        if (busy !== null) {
          note(id, { state: 'waiting' })
          setThrottledUntil(now() + busy)
          await sleep(busy, signal)
          setThrottledUntil(null)
          continue
        }
        note(id, { state: mayHaveHappened(error) ? 'doubtful' : 'refused', error })
        hasTrouble = !isRefusal(error)
        if (hasTrouble) setTrouble(error)
      }
      next = queue.shift()
    }
    setRunning(signal.aborted || hasTrouble ? 'stopped' : 'no')
    control.current = null
    void queryClient.invalidateQueries({ queryKey: ['mine'] })
  }

  const people = job?.people ?? []
  const remaining = people.filter(({ id }) => {
    const state = outcomes?.get(id)?.state
    return state === 'waiting' || state === 'refused'
  })
  return {
    outcomes,
    people,
    isRunning: running === 'yes',
    isStopped: running === 'stopped',
    trouble,
    throttledUntil,
    remaining,
    start(emailId, receivers) {
      if (job !== null) return
      setJob({ emailId, people: receivers })
      void run(emailId, receivers)
    },
    stop: () => control.current?.abort(),
    goOn() {
      if (job !== null) void run(job.emailId, remaining)
    },
  }
}
