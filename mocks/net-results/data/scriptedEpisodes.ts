import { ACTIVITY_TYPE } from './activityTypes'
import type { Episode, Step } from './History'
import { DOMAIN_GROUPS, TRAFFIC_SOURCES } from './website'

/** An episode whose time is told, in minutes before the world begins. */
export interface ScriptedEpisode extends Episode {
  readonly minutesAgo: number
}

const [MAIN] = DOMAIN_GROUPS
const HOUR = 60

function viewed(minute: number, title: string, path: string, more: Partial<Step> = {}): Step {
  const url = MAIN.origin + path
  return { minute, typeId: ACTIVITY_TYPE.pageView, description: `Visited ${title}`, url, ...more }
}

/** Priya Raghavan's last week, newest first: 12 points since yesterday afternoon, 40 in seven days. */
const PRIYA: readonly ScriptedEpisode[] = [
  {
    minutesAgo: 24,
    visit: { source: 'Paid search', domainGroupId: MAIN.id },
    steps: [
      viewed(0, 'Pricing', '/pricing', { detail: TRAFFIC_SOURCES['Paid search'], scoreChange: 6 }),
      viewed(2, 'Compare plans', '/pricing/compare'),
      viewed(4, 'Pricing', '/pricing'),
      viewed(5, 'Security and compliance', '/trust/security'),
    ],
  },
  {
    minutesAgo: 111,
    steps: [
      {
        minute: 0,
        typeId: ACTIVITY_TYPE.emailOpened,
        description: 'Opened “Your plan comparison, Priya”',
        detail: 'Trackable email from Marcus Oyelaran, opened 2 times',
        scoreChange: 2,
      },
    ],
  },
  {
    minutesAgo: 17 * HOUR + 4,
    visit: { source: 'Email', domainGroupId: MAIN.id },
    steps: [
      {
        minute: 0,
        typeId: ACTIVITY_TYPE.listAdded,
        description: 'Added to list “Webinar: Routing at scale”',
        detail: 'By form “Register: Routing at scale”',
        scoreChange: 1,
      },
      viewed(1, 'Dispatch board', '/product/dispatch-board', { detail: 'From email “November product news”' }),
      {
        minute: 2,
        typeId: ACTIVITY_TYPE.videoWatched,
        description: 'Watched 75% of “Dispatch board in 4 minutes”',
        url: `${MAIN.origin}/product/dispatch-board`,
        scoreChange: 3,
      },
      viewed(6, 'Customers', '/customers'),
    ],
  },
  {
    minutesAgo: 44 * HOUR + 41,
    visit: { source: 'Direct access', domainGroupId: MAIN.id },
    steps: [
      viewed(0, 'Integrations', '/integrations', { detail: TRAFFIC_SOURCES['Direct access'], scoreChange: 5 }),
      viewed(2, 'Dynamics 365', '/integrations/dynamics-365'),
      viewed(5, 'Routing', '/product/routing'),
      viewed(7, 'Book a demo', '/demo'),
      viewed(9, 'Talk to an engineer', '/demo/engineer'),
      {
        minute: 11,
        typeId: ACTIVITY_TYPE.formSubmitted,
        description: 'Submitted form “Talk to an engineer”',
        detail: 'Asked about: 40 to 60 technicians, go-live in Q1',
        url: `${MAIN.origin}/demo/engineer`,
        scoreChange: 15,
      },
    ],
  },
  {
    minutesAgo: 143 * HOUR + 15,
    steps: [
      {
        minute: 0,
        typeId: ACTIVITY_TYPE.download,
        description: 'Downloaded “Field service buyer’s guide” (PDF)',
        detail: 'From Resources, 1 page in 2 min',
        url: `${MAIN.origin}/resources`,
        scoreChange: 8,
      },
    ],
  },
]

export const SCRIPTED_EPISODES: Readonly<Record<number, readonly ScriptedEpisode[]>> = { 48211: PRIYA }
