import { useQuery } from '@tanstack/react-query'
import type { Overlay } from '../../domain/ScoredContact'
import type { Problem } from '../Problem'
import { strings } from '../strings'
import { useServices } from '../useServices'
import { countOfPeople } from './countOfPeople'

/**
 * How many people are assigned to the rep, and why there are none: nobody is assigned, or Net-Results has no such user.
 * Travels in the batch of the lists.
 */
export function useMyPeople(overlay: Overlay | undefined) {
  const { netResults, scene } = useServices()
  const { userName } = scene
  const count = useQuery({ ...countOfPeople(netResults, overlay), enabled: overlay !== undefined })
  const isNobody = count.data?.isNobody === true
  const user = useQuery({
    queryKey: ['mine', 'user', userName],
    queryFn: ({ signal }) => netResults.findUser(userName ?? '', signal),
    enabled: isNobody && userName !== null,
  })
  return {
    total: count.data?.total ?? null,
    /** There is nobody, whatever the reason. */
    isNobody,
    /** `null` = there are people, or nobody knows yet. */
    whyNobody: !isNobody || user.isLoading ? null : user.data === null ? unknownUser(userName ?? '') : noLeads,
  }
}

const noLeads: Problem = {
  cause: 'noLeads',
  icon: 'person',
  ...strings.people.empty.noLeads,
  severe: false,
  retry: true,
}

function unknownUser(userName: string): Problem {
  const { title, body } = strings.people.empty.unknownUser
  return { cause: 'unknownUser', icon: 'person', title, body: body(userName), severe: true, retry: true }
}
