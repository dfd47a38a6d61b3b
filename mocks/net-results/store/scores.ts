import { deriveHistory } from '../data/deriveHistory'
import type { History } from '../data/History'
import { DEFAULT_OVERLAY, OVERLAYS } from '../data/overlays'
import type { Store, StoredContact } from './Store'

const BY_HEAT = [0, 8, 20, 36, 60, 90] as const
const DAY = 24 * 3_600_000
const NOTHING: History = { activities: [], visits: [] }

/** The score in the default overlay when the world begins. */
export function seededScore({ seed }: StoredContact): number {
  if (seed === null) return 0
  return seed.score ?? BY_HEAT[seed.heat] + (seed.heat === 0 ? 0 : seed.contactId % 12)
}

/** The two parts that Net-Results names; what is missing to the score is the third. */
export function scoreParts(contact: StoredContact): { activityScore: number; contactScore: number } {
  const score = seededScore(contact)
  return { activityScore: Math.round(score * 0.63), contactScore: Math.round(score * 0.32) }
}

export function historyOf(store: Store, contact: StoredContact): History {
  const known = store.histories.get(contact.id)
  if (known !== undefined) return known
  const history =
    contact.seed === null ? NOTHING : deriveHistory(contact.seed, scoreParts(contact).activityScore, store.base)
  store.histories.set(contact.id, history)
  return history
}

/** The score at a point in time: today's, less everything that came later. */
export function scoreAt(store: Store, contact: StoredContact, overlayId: number, at: number): number {
  let score = seededScore(contact)
  for (const activity of historyOf(store, contact).activities) {
    if (activity.at <= at) break
    score -= activity.scoreChange ?? 0
  }
  const share = OVERLAYS.find(({ id }) => id === overlayId)?.share ?? 1
  const adjusted = contact.adjustments.filter((change) => change.overlayId === overlayId && change.at <= at)
  return Math.floor(score * share) + adjusted.reduce((sum, { by }) => sum + by, 0)
}

export function scoreChange7d(store: Store, contact: StoredContact, overlayId: number, now: number): number {
  return scoreAt(store, contact, overlayId, now) - scoreAt(store, contact, overlayId, now - 7 * DAY)
}

/** The score after each change of the last 90 days, oldest first; begins with the score 90 days ago. */
export function scoreHistory(store: Store, contact: StoredContact, overlayId: number, now: number) {
  const from = now - 90 * DAY
  const changes = historyOf(store, contact)
    .activities.filter(({ at, scoreChange }) => scoreChange !== null && at > from && at <= now)
    .map(({ at }) => at)
  const adjustments = contact.adjustments
    .filter((change) => change.overlayId === overlayId && change.at > from && change.at <= now)
    .map(({ at }) => at)
  const times = [...new Set([from, ...changes, ...adjustments])].sort((a, b) => a - b)
  return times.map((at) => ({ at, score: scoreAt(store, contact, overlayId, at) }))
}

/** Records a change of the default overlay's score that an activity brings at its time. */
export function addScore(contact: StoredContact, at: number, by: number): void {
  contact.adjustments.push({ overlayId: DEFAULT_OVERLAY.id, at, by })
}
