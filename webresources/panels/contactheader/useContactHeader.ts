import { useIsFetching, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { ContactId } from '../../domain/ids'
import type { MailingStatus } from '../../domain/MailingStatus'
import type { Overlay, ScoredContact } from '../../domain/ScoredContact'
import { contactScore } from '../../parts/contactScore'
import { useMailingStatus } from '../../parts/useMailingStatus'
import { useServices } from '../../parts/useServices'

export interface ContactHeaderData {
  readonly score: UseQueryResult<ScoredContact>
  readonly mailing: UseQueryResult<MailingStatus>
  /** When the older of the two was read; `null` until both are. */
  readonly asOf: number | null
  readonly refreshing: boolean
  refresh(): void
}

/** Score and mailing status of one contact, which travel in one batch. */
export function useContactHeader(contactId: ContactId, overlay: Overlay | undefined): ContactHeaderData {
  const { netResults } = useServices()
  const queryClient = useQueryClient()
  const score = useQuery(contactScore(netResults, contactId, overlay))
  const mailing = useMailingStatus(contactId)
  const refreshing = useIsFetching({ queryKey: ['contact', contactId] }) > 0
  const refresh = useCallback(() => {
    void queryClient.invalidateQueries({ queryKey: ['contact', contactId] })
  }, [contactId, queryClient])
  const readAt = [score.dataUpdatedAt, mailing.dataUpdatedAt].filter((at) => at > 0)
  return { score, mailing, asOf: readAt.length > 0 ? Math.min(...readAt) : null, refreshing, refresh }
}
