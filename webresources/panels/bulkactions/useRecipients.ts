import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { chunk } from '../../domain/chunk'
import type { MailingStatus } from '../../domain/MailingStatus'
import { whyNotEmail, type EmailObstacle } from '../../domain/whyNotEmail'
import type { ListedPerson } from '../../parts/funnel/FunnelTabProps'
import { useServices } from '../../parts/useServices'

/** People who are asked about at once: as many as fit into a batch. */
const AT_ONCE = 50

export interface Recipient {
  readonly person: ListedPerson
  /** Why he gets nothing; `null` = he gets it. */
  readonly obstacle: EmailObstacle | 'cannotTell' | null
}

/**
 * Who of the chosen people may be sent e-mail: what Net-Results says of each, and whether Dynamics says *Do not allow
 * Emails*. Of whom either does not say, nothing is assumed.
 */
export function useRecipients(people: readonly ListedPerson[]) {
  const { netResults, dynamics } = useServices()
  const [checked, setChecked] = useState(0)
  const query = useQuery({
    queryKey: ['recipients', people.map(({ id }) => id)],
    async queryFn({ signal }) {
      setChecked(0)
      const records = dynamics.findByEmail(
        people.flatMap(({ emailAddress }) => emailAddress ?? []),
        signal,
      )
      // Awaited only after the first portions: until then a failure has to wait too.
      records.catch(() => undefined)
      const mailing: (MailingStatus | null)[] = []
      for (const some of chunk(people, AT_ONCE)) {
        mailing.push(...(await Promise.all(some.map(({ id }) => orNothing(netResults.mailingStatus(id, signal))))))
        setChecked(mailing.length)
      }
      const byAddress = await records
      return people.map((person, index): Recipient => {
        const status = mailing[index] ?? null
        const own = byAddress.get(person.emailAddress?.trim().toLowerCase() ?? '') ?? []
        const doNotEmail = own.some((record) => record.doNotEmail)
        const obstacle = whyNotEmail({ emailAddress: person.emailAddress, mailing: status, doNotEmail })
        return { person, obstacle: obstacle ?? (status === null ? 'cannotTell' : null) }
      })
    },
    // Somebody may have unsubscribed since.
    staleTime: 0,
    gcTime: 0,
  })
  return { query, checked }
}

/** What one person's status is; a refusal for one person says nothing about the others, anything else concerns all. */
async function orNothing(status: Promise<MailingStatus>): Promise<MailingStatus | null> {
  try {
    return await status
  } catch (error) {
    if (error instanceof Error && 'kind' in error && (error.kind === 'refused' || error.kind === 'malformed'))
      return null
    throw error
  }
}
