import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Dynamics } from '../dataverse/Host'
import type { Instant } from '../domain/Instant'
import { offsetByRule, type TimeZoneRule } from '../domain/timeZone'
import { isZoneOfBrowser, setRegion } from './region'

/**
 * Has all dates of the page written the way of the user's settings in Dynamics, in his time zone. What the host says
 * itself is there at once. Only whose browser stands in another zone than his settings pays a request for its rules,
 * beside those that the page begins with, and the page waits for it, so that no hour on it is ever a wrong one.
 *
 * @returns whether dates may be shown
 */
export function useRegion(dynamics: Dynamics | null, now: () => Instant): boolean {
  const formats = dynamics?.user.dateFormats ?? null
  // Once: what the host has said is of the moment when it was asked.
  const elsewhere = useMemo(
    () =>
      formats === null || isZoneOfBrowser(formats, now()) ? null : { offset: formats.offsetMinutes ?? 0, at: now() },
    [formats, now],
  )
  const { data, isPending } = useQuery({
    queryKey: ['dynamics', 'timeZone', elsewhere?.offset],
    queryFn: async ({ signal }) => (dynamics === null ? null : dynamics.timeZone(signal)),
    enabled: elsewhere !== null,
    staleTime: Infinity,
    meta: { warm: true },
  })
  const isSettled = elsewhere === null || !isPending
  // In this very render, because those below it write dates already.
  useMemo(() => {
    if (isSettled) setRegion(formats, elsewhere === null ? null : trusted(data ?? null, elsewhere.offset, elsewhere.at))
  }, [data, elsewhere, formats, isSettled])
  return isSettled
}

/** Rules that have come and say of now what the host says; else the offset of now, all year: better than another place's. */
function trusted(rule: TimeZoneRule | null, offset: number, now: Instant): TimeZoneRule {
  return rule !== null && offsetByRule(rule)(now) === offset * 60_000
    ? rule
    : { standard: offset, daylight: offset, changes: null }
}
