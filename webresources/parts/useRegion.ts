import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Dynamics } from '../dataverse/Host'
import type { Instant } from '../domain/Instant'
import { offsetByRule, type TimeZoneRule } from '../domain/timeZone'
import { isZoneOfBrowser, setRegion } from './region'
import { regionalSettings } from './regionalSettings'
import { isOnScreen } from './useOnScreen'

/**
 * Has all dates and numbers of the page written the way of the user's settings in Dynamics, in his time zone. What the
 * host says itself is there at once; his row of settings comes beside what the page begins with. Only whose browser
 * stands in another zone than his settings waits for it, so that no hour on the page is ever a wrong one. Numbers are
 * written by the language until it has come: whoever uses this is drawn again then, and draws what is below it.
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
  // A page that nobody sees is drawn again when somebody does.
  const { data, isPending } = useQuery({ ...regionalSettings(dynamics), enabled: isOnScreen() })
  const isSettled = elsewhere === null || !isPending
  // In this very render, because those below it write dates and numbers already.
  useMemo(() => {
    const rule = elsewhere === null ? null : trusted(data?.timeZone ?? null, elsewhere.offset, elsewhere.at)
    if (isSettled) setRegion(formats, rule, data?.numbers)
  }, [data, elsewhere, formats, isSettled])
  return isSettled
}

/** Rules that have come and say of now what the host says; else the offset of now, all year: better than another place's. */
function trusted(rule: TimeZoneRule | null, offset: number, now: Instant): TimeZoneRule {
  return rule !== null && offsetByRule(rule)(now) === offset * 60_000
    ? rule
    : { standard: offset, daylight: offset, changes: null }
}
