import type { Instant } from './Instant'
import type { ScoredContact, ScorePoint } from './ScoredContact'

const DAY = 86_400_000

/** Points gained or lost in the last days; `null` when nobody knows what the score was then. */
export function scoreChange({ score, history }: ScoredContact, days: number, now: Instant): number | null {
  const before = scoreAt(history, now - days * DAY)
  return score === null || before === null ? null : score - before
}

/**
 * The score over the last days, from their beginning (or from the first time that is known) until now; fewer than two
 * points where there is nothing to draw.
 */
export function scoreTrend({ score, history }: ScoredContact, days: number, now: Instant): readonly ScorePoint[] {
  if (score === null || history.length === 0) return []
  const from = now - days * DAY
  const before = scoreAt(history, from)
  return [
    ...(before === null ? [] : [{ at: from, score: before }]),
    ...history.filter(({ at }) => at > from && at < now),
    { at: now, score },
  ]
}

function scoreAt(history: readonly ScorePoint[], at: Instant): number | null {
  let found: number | null = null
  for (const point of history) if (point.at <= at) found = point.score
  return found
}
