import { useCallback, useMemo } from 'react'
import type { Conversation } from '../../domain/Conversation'
import { emailResult } from '../../domain/emailResults'
import { daysOf, type FunnelView } from '../../domain/FunnelView'
import { matchesText } from '../../domain/matchesText'
import { sortRows } from '../../domain/sortRows'
import { compareTexts } from '../../parts/compareTexts'
import { calendarDay } from '../../parts/region'
import type { Sorting } from '../../parts/table/Column'
import { useRows } from '../../parts/table/useRows'
import { useServices } from '../../parts/useServices'

/** Columns that Net-Results sorts by. */
const SORTS = ['sentAt', 'subject', 'openCount', 'clickCount'] as const

export const NEWEST: Sorting = { column: 'sentAt', descending: true }

/** The rep's own e-mails in a range of days. Net-Results pages and sorts; text and result are looked for in all of them. */
export function useMyEmails({ range, search, result }: FunnelView, sorting: Sorting) {
  const { netResults, now } = useServices()
  const { from, to } = daysOf(range, calendarDay(now()))
  const orderBy = SORTS.find((sort) => sort === sorting.column) ?? 'sentAt'
  const { descending } = sorting
  const keep = useMemo(() => {
    if (search.trim() === '' && result === null) return null
    return (email: Conversation) =>
      (result === null || emailResult(email) === result) &&
      matchesText(
        search,
        email.subject,
        `${email.person?.firstName ?? ''} ${email.person?.lastName ?? ''}`,
        email.person?.emailAddress ?? null,
      )
  }, [result, search])
  const sort = useCallback(
    (rows: readonly Conversation[]) => sortRows(rows, (email) => email[orderBy], descending, compareTexts),
    [descending, orderBy],
  )
  return useRows<Conversation>({
    key: ['myEmails', from, to],
    order: [orderBy, descending],
    load: (part, signal) => netResults.myEmails({ from, to, orderBy, descending, ...part }, signal),
    loadAny: (part, signal) => netResults.myEmails({ from, to, ...part }, signal),
    keep,
    sort,
  })
}
