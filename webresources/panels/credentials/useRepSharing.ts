import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { matchesText } from '../../domain/matchesText'
import { sharingState, type ForeignShare, type UserAccess } from '../../domain/UserAccess'
import { useAnnounce } from '../../parts/Announcer'
import { strings } from '../../parts/strings'
import { useRowSelection } from '../../parts/table/useRowSelection'
import { useConsole } from '../../parts/useConsole'
import { SHARING_KEY, useSharingRun } from './useSharingRun'

export const SHOWN = ['reps', 'missing', 'all'] as const
export type Shown = (typeof SHOWN)[number]

/** Who can read and change his own password, whom to look at, and what is being done about it. */
export function useRepSharing() {
  const { dynamics } = useConsole()
  const queryClient = useQueryClient()
  const announce = useAnnounce()
  const query = useQuery({ queryKey: SHARING_KEY, queryFn: ({ signal }) => dynamics.sharing(signal) })
  const [shown, show] = useState<Shown>('reps')
  const [search, setSearch] = useState('')
  const running = useSharingRun()
  const users = query.data?.users ?? []
  const reps = users.filter(({ isRep }) => isRep)
  const missing = reps.filter((rep) => sharingState(rep) !== 'shared')
  // Who was just granted stays in sight with what became of it.
  const wanted = {
    reps,
    missing: reps.filter((rep) => missing.includes(rep) || running.run?.results.has(rep.id)),
    all: users,
  }
  const rows = wanted[shown].filter(({ name, userName }) => matchesText(search, name, userName))
  const { selection, chosen } = useRowSelection<UserAccess>(rows, ({ id }) => id)
  return {
    query,
    reps,
    missing,
    rows,
    selection,
    chosen,
    shown,
    show,
    search,
    setSearch,
    ...running,
    foreign: query.data?.foreign ?? [],
    async revokeForeign(share: ForeignShare) {
      await dynamics.revokeShare(share.id)
      await queryClient.invalidateQueries({ queryKey: SHARING_KEY })
      announce(strings.sharing.foreignRevoked(share.reader))
    },
  }
}
