import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { presetRange } from '../../domain/dateRange'
import { explainScore, type ScoreReason } from '../../domain/explainScore'
import type { ContactId } from '../../domain/ids'
import type { StreamRequest } from '../../domain/StreamRequest'
import { strings } from '../../parts/strings'
import { calendarDay, offsetAt } from '../../parts/region'
import { useServices } from '../../parts/useServices'

/** One request: nobody reads the reasons of the five-hundred-and-first activity of a month. */
const MOST = 500

/** The reasons behind the score, from the activities of the last 30 days. */
export function useWhyHot(contactId: ContactId) {
  const { netResults, now } = useServices()
  const [today] = useState(now)
  const range = presetRange('last30Days', calendarDay(today))
  const query = useQuery({
    queryKey: ['contact', contactId, 'whyHot', range.from],
    queryFn: ({ signal }) => netResults.activities({ ...range, contactId, offset: 0, limit: MOST }, signal),
  })
  const rows = query.data?.rows
  const explanation = useMemo(() => (rows === undefined ? null : explainScore(rows, today, offsetAt)), [rows, today])
  return { query, explanation, cutOff: query.data?.hasMore === true ? query.data.received : null }
}

export function nameReason({ subject, typeName }: ScoreReason): string {
  return subject ?? (typeName === '' ? strings.leadScore.reasonUnnamed : typeName)
}

/** The part of the stream that a reason stands for. */
export function toRequest(reason: ScoreReason, from: string): StreamRequest {
  return {
    key: `why:${reason.key}`,
    label: strings.leadScore.request(nameReason(reason)),
    from,
    ...(reason.typeId === null ? {} : { typeIds: [reason.typeId] }),
    ...(reason.subject === null ? {} : { search: reason.subject }),
  }
}
