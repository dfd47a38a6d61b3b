import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState, type ReactNode } from 'react'
import { readFunnelView } from '../../domain/FunnelView'
import { useFirstAnswers } from '../../parts/useFirstAnswers'
import { useServices } from '../../parts/useServices'
import { askFunnel, isFunnelKnown } from './askFunnel'

interface AskedFirstProps {
  readonly options: URLSearchParams
  readonly loading: ReactNode
  readonly children: ReactNode
}

/** Draws once what shows at first has been answered, or has had its time. */
export function AskedFirst({ options, loading, children }: AskedFirstProps) {
  const { netResults } = useServices()
  const client = useQueryClient()
  const [view] = useState(() => readFunnelView(options))
  const ask = useCallback(() => askFunnel(client, netResults, view), [client, netResults, view])
  return useFirstAnswers(ask, () => isFunnelKnown(client, netResults)) ? children : loading
}
