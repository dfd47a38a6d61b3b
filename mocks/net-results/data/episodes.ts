import { ACTIVITY_TYPE } from './activityTypes'
import type { Dice } from './dice'
import type { Episode, Step } from './History'
import {
  CALLS_TO_ACTION,
  DOMAIN_GROUPS,
  FILES,
  FORMS,
  MAILINGS,
  TRAFFIC_SOURCES,
  VIDEOS,
  WEBINARS,
  type TrafficSource,
  type WebPage,
} from './website'

const SOURCES = Object.keys(TRAFFIC_SOURCES) as [TrafficSource, ...TrafficSource[]]
const [MAIN] = DOMAIN_GROUPS

/** One visit of at most `room` pages. */
export function visitEpisode(dice: Dice, room: number, usualSource: string | null): Episode {
  const group = dice.upTo(5) === 0 ? dice.pick(DOMAIN_GROUPS) : MAIN
  const source = usualSource === null || dice.upTo(3) === 0 ? dice.pick(SOURCES) : (usualSource as TrafficSource)
  const count = Math.max(1, Math.min(room, 1 + dice.upTo(6)))
  let minute = 0
  let previous: WebPage | null = null
  const steps = Array.from({ length: count }, (_, index): Step => {
    const others = group.pages.filter((page) => page !== previous)
    const page = others[dice.upTo(others.length)] ?? group.pages[0]
    previous = page
    if (index > 0) minute += 1 + dice.upTo(3)
    return {
      minute,
      typeId: ACTIVITY_TYPE.pageView,
      description: `Visited ${page.title}`,
      url: group.origin + page.path,
      ...(index === 0 ? { detail: TRAFFIC_SOURCES[source] ?? source, scoreChange: 1 + Math.floor(count / 2) } : {}),
    }
  })
  return { steps: steps as [Step, ...Step[]], visit: { source, domainGroupId: group.id } }
}

const SINGLE: readonly [(dice: Dice) => Step, ...((dice: Dice) => Step)[]] = [
  (dice) => step('emailOpened', `Opened “${dice.pick(MAILINGS)}”`, 'Opened 1 time', 2),
  (dice) => step('emailOpened', `Opened “${dice.pick(MAILINGS)}”`, `Opened ${2 + dice.upTo(3)} times`, 2),
  (dice) => step('emailSent', `Sent “${dice.pick(MAILINGS)}”`, 'Campaign “Product news”'),
  (dice) => ({
    ...step('emailClicked', `Clicked “${dice.pick(CALLS_TO_ACTION)}”`, `In “${dice.pick(MAILINGS)}”`, 3),
    url: `${MAIN.origin}/demo`,
  }),
  (dice) => ({
    ...step('download', `Downloaded “${dice.pick(FILES)}” (PDF)`, 'From Resources', 8),
    url: `${MAIN.origin}/resources`,
  }),
  (dice) => step('videoWatched', `Watched ${25 + 25 * dice.upTo(4)}% of “${dice.pick(VIDEOS)}”`, '', 3),
  (dice) => step('listAdded', 'Added to list “Webinar: Routing at scale”', `By form “${dice.pick(FORMS)}”`, 1),
  (dice) => step('formSubmitted', `Submitted form “${dice.pick(FORMS)}”`, `${20 + dice.upTo(60)} technicians`, 15),
  (dice) => step('webinarAttended', `Attended webinar “${dice.pick(WEBINARS)}”`, `For ${20 + dice.upTo(40)} min`, 10),
  () => step('subscriptionLeft', 'Left subscription “Events, Europe”', '', -4),
]

export function singleEpisode(dice: Dice): Episode {
  return { steps: [{ ...dice.pick(SINGLE)(dice), minute: 0 }] }
}

export const BOUNCE_EPISODE: Episode = {
  steps: [step('bounce', 'Bounced “November product news”', 'The mailbox does not exist')],
}

export const UNSUBSCRIBE_EPISODE: Episode = {
  steps: [step('unsubscribe', 'Unsubscribed from all email', 'Through the link in “October product news”', -4)],
}

function step(type: keyof typeof ACTIVITY_TYPE, description: string, detail: string, scoreChange?: number): Step {
  const base = { minute: 0, typeId: ACTIVITY_TYPE[type], description, detail }
  return scoreChange === undefined ? base : { ...base, scoreChange }
}
