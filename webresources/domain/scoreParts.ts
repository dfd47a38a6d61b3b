import type { ScoredContact } from './ScoredContact'

export interface ScorePart {
  readonly name: 'activity' | 'contact' | 'other'
  readonly points: number
}

/**
 * What a score is made of, as far as Net-Results says. What is missing to the score is *other* only when both named
 * parts are known and leave something over: a difference that nobody can explain is not given a name.
 */
export function scoreParts({ score, activityScore, contactScore }: ScoredContact): readonly ScorePart[] {
  const parts: ScorePart[] = []
  if (activityScore !== null) parts.push({ name: 'activity', points: activityScore })
  if (contactScore !== null) parts.push({ name: 'contact', points: contactScore })
  if (score === null || activityScore === null || contactScore === null) return parts
  const rest = score - activityScore - contactScore
  return rest > 0 ? [...parts, { name: 'other', points: rest }] : parts
}
