import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { inParallel } from '../../domain/inParallel'
import type { UserAccess } from '../../domain/UserAccess'
import { useAnnounce } from '../../parts/Announcer'
import { useConsole } from '../../parts/useConsole'
import { describeSharingRun } from './describeSharingRun'
import type { SharingAction, SharingResult, SharingRun } from './SharingRun'

/** Dataverse takes 52 requests at a time per user; four leave room for his other windows. */
const AT_A_TIME = 4
/** After one of these every other would fail as well. */
const FATAL = ['sessionExpired', 'offline']

/** Grants or revokes for many people, one request each, with what became of each. Safe to run again. */
export function useSharingRun() {
  const { dynamics } = useConsole()
  const queryClient = useQueryClient()
  const announce = useAnnounce()
  const [run, setRun] = useState<SharingRun | null>(null)
  const goesOn = useRef(true)

  async function start(action: SharingAction, people: readonly UserAccess[]) {
    const results = new Map<string, SharingResult>(people.map(({ id }) => [id, { state: 'waiting' }]))
    const tell = (isRunning: boolean): SharingRun => {
      const told = { action, people, results: new Map(results), isRunning, isStopped: !goesOn.current }
      setRun(told)
      return told
    }
    goesOn.current = true
    tell(true)
    const act = action === 'grant' ? dynamics.grantOwnPassword : dynamics.revokeOwnPassword
    await inParallel(
      people,
      AT_A_TIME,
      async ({ id }) => {
        results.set(id, { state: 'working' })
        tell(true)
        try {
          results.set(id, { state: await act(id) })
        } catch (error) {
          results.set(id, { state: 'failed', error })
          if (error instanceof Error && 'kind' in error && FATAL.includes(String(error.kind))) goesOn.current = false
        }
        tell(true)
      },
      () => goesOn.current,
    )
    await queryClient.invalidateQueries({ queryKey: SHARING_KEY })
    announce(describeSharingRun(tell(false)))
  }

  return {
    run,
    start: (action: SharingAction, people: readonly UserAccess[]) => void start(action, people),
    stop() {
      goesOn.current = false
    },
  }
}

export const SHARING_KEY = ['dynamics', 'sharing'] as const
