import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { SyncOptions } from '../../domain/SyncOptions'
import { useAnnounce } from '../../parts/Announcer'
import { describeError } from '../../parts/describeError'
import { isUnsupported } from '../../parts/isUnsupported'
import { mayHaveHappened } from '../../parts/mayHaveHappened'
import type { Problem } from '../../parts/Problem'
import { strings } from '../../parts/strings'
import { SYNC_OPTIONS } from '../../parts/syncOptions'
import { useServices } from '../../parts/useServices'

const words = strings.syncOptions.fullSync

/** Starts a full sync, once, and says when it has ended. */
export function useFullSync(options: SyncOptions) {
  const { netResults, scene } = useServices()
  const queryClient = useQueryClient()
  const announce = useAnnounce()
  const [isStarting, setIsStarting] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [unsupported, setUnsupported] = useState(false)
  const isRunning = options.fullSyncRunning === true

  const wasRunning = useRef(isRunning)
  useEffect(() => {
    if (wasRunning.current && !isRunning) announce(words.ended)
    wasRunning.current = isRunning
  }, [announce, isRunning])

  /** `null` = Net-Results could not be asked. */
  async function look(): Promise<boolean | null> {
    const queryFn = ({ signal }: { readonly signal: AbortSignal }) => netResults.syncOptions(signal)
    try {
      return (await queryClient.fetchQuery({ queryKey: SYNC_OPTIONS, queryFn, staleTime: 0 })).fullSyncRunning
    } catch {
      return null
    }
  }

  async function start(): Promise<void> {
    setIsStarting(true)
    setProblem(null)
    announce(words.starting)
    try {
      await netResults.submitFullSync()
      queryClient.setQueryData<SyncOptions>(SYNC_OPTIONS, (before) => before && { ...before, fullSyncRunning: true })
      announce(words.started)
    } catch (error) {
      const why = describeError(error, scene)
      setUnsupported(isUnsupported(error))
      // Somebody else may have started one, or this one did start and the answer was lost.
      const runs = await look()
      if (runs === true) announce(mayHaveHappened(error) ? words.started : words.running)
      else if (runs === null && mayHaveHappened(error)) setProblem(retitled(why, words.unsure, words.unsureBody))
      else setProblem(retitled(why, words.notStarted, why.body))
    } finally {
      setIsStarting(false)
    }
  }

  return {
    isRunning,
    isStarting,
    problem,
    unsupported,
    start: () => void start(),
    async check() {
      const runs = await look()
      if (runs !== null) setProblem(null)
      announce(runs === null ? words.unsure : runs ? words.running : words.notStarted)
    },
  }
}

function retitled(problem: Problem, title: string, body: string): Problem {
  return { ...problem, title, body: strings.sentences(problem.title, body), retry: true }
}
