/**
 * What a rep may set a score to. The column in Dynamics holds any 32-bit whole number; a million is far beyond any score
 * that points have made, and stops a telephone number that was typed into the wrong field.
 */
export const LOWEST_SCORE = -1_000_000
export const HIGHEST_SCORE = 1_000_000

export type ScoreProblem = 'missing' | 'notWhole' | 'tooLow' | 'tooHigh'

export type ScoreReading = { readonly score: number } | { readonly problem: ScoreProblem }

/** Reads a score as people type it: `86`, `+86`, `-5`, with a true minus as we print it, with commas between thousands. */
export function readScore(text: string): ScoreReading {
  const typed = text.trim().replace(/^−/, '-')
  if (typed === '') return { problem: 'missing' }
  if (!/^[+-]?(\d+|\d{1,3}(,\d{3})+)$/.test(typed)) return { problem: 'notWhole' }
  // `+ 0` turns a typed "-0" into 0.
  const score = Number(typed.replace(/,/g, '')) + 0
  if (score < LOWEST_SCORE) return { problem: 'tooLow' }
  return score > HIGHEST_SCORE ? { problem: 'tooHigh' } : { score }
}

/** The score that is so many points away, as far as the limits let it. */
export function stepScore(score: number, step: number): number {
  return Math.min(HIGHEST_SCORE, Math.max(LOWEST_SCORE, score + step))
}
