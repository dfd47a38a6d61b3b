import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { askForFilters } from '../../parts/funnel/useFunnelFilters'
import { useServices } from '../../parts/useServices'

interface AskedFirstProps {
  readonly loading: ReactNode
  readonly children: ReactNode
}

/**
 * Sends the first questions, then draws: a table, a chart and their tools take a slow machine longer than Net-Results
 * takes to answer, and until they are drawn nothing would be asked.
 */
export function AskedFirst({ loading, children }: AskedFirstProps) {
  const { netResults } = useServices()
  const client = useQueryClient()
  const [hasAsked, setHasAsked] = useState(false)
  useEffect(() => {
    askForFilters(client, netResults)
    // In a task of its own: the questions are on their way by then.
    const timer = setTimeout(() => setHasAsked(true))
    return () => clearTimeout(timer)
  }, [client, netResults])
  return hasAsked ? children : loading
}
