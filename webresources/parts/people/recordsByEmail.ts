import { queryOptions } from '@tanstack/react-query'
import type { Dynamics } from '../../dataverse/Host'

/** The contacts and leads that carry an e-mail address; remembered, because people are clicked twice. */
export function recordsByEmail(dynamics: Dynamics, emailAddress: string) {
  const address = emailAddress.trim().toLowerCase()
  return queryOptions({
    queryKey: ['recordsByEmail', address] as const,
    queryFn: async ({ signal }) => (await dynamics.findByEmail([address], signal)).get(address) ?? [],
  })
}
