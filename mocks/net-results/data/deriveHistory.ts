import type { WorldContact } from '../../world/World'
import { ACTIVITY_TYPE } from './activityTypes'
import { createDice, type Dice } from './dice'
import { BOUNCE_EPISODE, singleEpisode, UNSUBSCRIBE_EPISODE, visitEpisode } from './episodes'
import type { ActivityRecord, Episode, History, VisitRecord } from './History'
import { SCRIPTED_EPISODES } from './scriptedEpisodes'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** Usual hours between two episodes, and from the newest to the beginning of the world, by heat. */
const HOURS_BETWEEN = [400, 150, 80, 40, 22, 11] as const
const HOURS_AGO = [4300, 900, 240, 60, 18, 1] as const

/**
 * The history that belongs to a contact: as many activities as the world says, the same on every call. Score changes
 * never add up to more than `activityScore`, so that walking back from today's score stays above zero.
 */
export function deriveHistory(contact: WorldContact, activityScore: number, base: number): History {
  const dice = createDice(contact.contactId)
  const activities: ActivityRecord[] = []
  const visits: VisitRecord[] = []
  const total = contact.activityCount
  let points = activityScore
  let before = base - (HOURS_AGO[contact.heat] * HOUR * (50 + dice.upTo(60))) / 100

  const place = (episode: Episode, start: number) => {
    const steps = episode.steps.slice(0, total - activities.length)
    const placed = steps.map((step, index): ActivityRecord => {
      const change = step.scoreChange ?? null
      const given = change === null || points - change < 0 ? null : change
      points -= given ?? 0
      return {
        id: contact.contactId * 100_000 + (total - activities.length - steps.length + index + 1),
        typeId: step.typeId,
        at: start + step.minute * MINUTE,
        description: step.description,
        detail: step.detail ?? '',
        url: step.url ?? null,
        scoreChange: given,
      }
    })
    activities.push(...placed.reverse())
    if (episode.visit !== undefined) visits.push(summarize(contact, visits.length, placed, episode.visit))
  }

  for (const episode of SCRIPTED_EPISODES[contact.contactId] ?? []) {
    if (activities.length >= total) break
    place(episode, base - episode.minutesAgo * MINUTE)
    before = Math.min(before, base - episode.minutesAgo * MINUTE - 30 * HOUR)
  }
  for (let number = 0; activities.length < total; number += 1) {
    const episode = chooseEpisode(contact, number, dice, total - activities.length)
    const last = episode.steps[episode.steps.length - 1]
    const start = inWorkingHours(before, dice) - (last?.minute ?? 0) * MINUTE
    place(episode, start)
    const hours = total > 500 ? 6 : HOURS_BETWEEN[contact.heat]
    before = start - (hours * HOUR * (30 + dice.upTo(140))) / 100
  }
  return { activities, visits }
}

function chooseEpisode(contact: WorldContact, number: number, dice: Dice, room: number): Episode {
  if (number === 0 && contact.mailing === 'bounced') return BOUNCE_EPISODE
  if (number === 1 && contact.mailing === 'unsubscribed') return UNSUBSCRIBE_EPISODE
  return dice.upTo(10) < 5 ? visitEpisode(dice, room, contact.leadSource) : singleEpisode(dice)
}

/** Nobody reads a price list at night: moves a time between 02:00 and 12:00 UTC back into the day before. */
function inWorkingHours(instant: number, dice: Dice): number {
  const whole = Math.floor(instant / 1000) * 1000
  const hour = new Date(whole).getUTCHours()
  return hour >= 2 && hour < 12 ? whole - (hour + 2 + dice.upTo(9)) * HOUR : whole
}

/** `placed` is newest first. */
function summarize(
  contact: WorldContact,
  number: number,
  placed: readonly ActivityRecord[],
  { source, domainGroupId }: { readonly source: string; readonly domainGroupId: number },
): VisitRecord {
  const pages = placed.filter(({ typeId }) => typeId === ACTIVITY_TYPE.pageView)
  const first = placed[placed.length - 1]
  const startedAt = first?.at ?? 0
  const lastAccess = placed[0]?.at ?? startedAt
  return {
    id: contact.contactId * 10_000 + number + 1,
    startedAt,
    lastAccess,
    pages: pages.length,
    duration: pages.length > 1 ? Math.round((lastAccess - startedAt) / 1000) + 88 : null,
    source,
    domainGroupId,
    entryUrl: pages[pages.length - 1]?.url ?? first?.url ?? '',
  }
}
