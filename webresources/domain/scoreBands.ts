/** A range of scores and how many people are in it. */
export interface ScoreBand {
  /** Lowest score, inclusive; the lowest band takes everything below as well. */
  readonly from: number
  /** Highest score, inclusive; `null` = no ceiling. */
  readonly to: number | null
  readonly count: number
}

const WIDTH = 10
/** 0–9 to 90–99, and 100 or more. */
const BANDS = 11

/** How the scores are spread; people without a score are in no band. */
export function scoreBands(scores: readonly (number | null)[]): readonly ScoreBand[] {
  const counts = Array.from({ length: BANDS }, () => 0)
  for (const score of scores) {
    if (score === null) continue
    const index = Math.max(0, Math.min(BANDS - 1, Math.floor(score / WIDTH)))
    counts[index] = (counts[index] ?? 0) + 1
  }
  return counts.map((count, index) => ({
    from: index * WIDTH,
    to: index === BANDS - 1 ? null : index * WIDTH + WIDTH - 1,
    count,
  }))
}

/** Whether a score is in the band that begins there. */
export function isInBand(score: number | null, from: number): boolean {
  if (score === null) return false
  if (from >= (BANDS - 1) * WIDTH) return score >= from
  return score < from + WIDTH && (score >= from || from <= 0)
}
