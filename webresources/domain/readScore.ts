/**
 * What a rep may set a score to. The column in Dynamics holds any 32-bit whole number; a million is far beyond any score
 * that points have made, and stops a telephone number that was typed into the wrong field.
 */
export const LOWEST_SCORE = -1_000_000
export const HIGHEST_SCORE = 1_000_000

export type ScoreProblem = 'missing' | 'notWhole' | 'tooLow' | 'tooHigh'

export type ScoreReading = { readonly score: number } | { readonly problem: ScoreProblem }

/**
 * Reads a score as people type it: `86`, `+86`, `-5`, with a true minus as we print it; and every number as the page
 * writes it, with whatever it puts between thousands and around what is negative. Any blank stands for any other.
 *
 * @param write how the page writes numbers
 */
export function readScore(text: string, write: (value: number) => string): ScoreReading {
  const typed = plain(text)
  if (typed === '') return { problem: 'missing' }
  const points = Number(typed.replace(/\D/g, ''))
  // `+ 0` turns a typed "-0" into 0.
  const score = (/[-(]/.test(typed) ? -points : points) + 0
  if (!/^[+-]?\d+$/.test(typed) && plain(write(score)) !== typed.replace(/^\+/, '')) return { problem: 'notWhole' }
  if (score < LOWEST_SCORE) return { problem: 'tooLow' }
  return score > HIGHEST_SCORE ? { problem: 'tooHigh' } : { score }
}

const plain = (text: string) => text.replace(/[\s\u200e\u2066\u2069]/g, '').replace('−', '-')

/** The score that is so many points away, as far as the limits let it. */
export function stepScore(score: number, step: number): number {
  return Math.min(HIGHEST_SCORE, Math.max(LOWEST_SCORE, score + step))
}
