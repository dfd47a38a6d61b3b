/** The invented marketing of the vendor's customer: who sells scheduling software for field service. */
export interface WebPage {
  readonly title: string
  readonly path: string
}

export interface DomainGroup {
  readonly id: number
  readonly name: string
  readonly origin: string
  readonly pages: readonly [WebPage, ...WebPage[]]
}

const page = (title: string, path: string): WebPage => ({ title, path })

export const DOMAIN_GROUPS: readonly [DomainGroup, ...DomainGroup[]] = [
  {
    id: 5,
    name: 'Main website',
    origin: 'https://www.dispatchworks.example',
    pages: [
      page('Pricing', '/pricing'),
      page('Compare plans', '/pricing/compare'),
      page('Security and compliance', '/trust/security'),
      page('Integrations', '/integrations'),
      page('Dynamics 365', '/integrations/dynamics-365'),
      page('Routing', '/product/routing'),
      page('Dispatch board', '/product/dispatch-board'),
      page('Customers', '/customers'),
      page('Book a demo', '/demo'),
      page('Resources', '/resources'),
      page('Home', '/'),
    ],
  },
  {
    id: 6,
    name: 'Documentation',
    origin: 'https://docs.dispatchworks.example',
    pages: [
      page('Getting started', '/start'),
      page('Importing technicians', '/import/technicians'),
      page('API reference', '/api'),
      page('Release notes', '/releases'),
    ],
  },
  {
    id: 9,
    name: 'Events',
    origin: 'https://events.dispatchworks.example',
    pages: [
      page('Webinar: Routing at scale', '/routing-at-scale'),
      page('Field Service Days', '/field-service-days'),
      page('All events', '/'),
    ],
  },
]

/** How the history puts where a visit came from. */
export const TRAFFIC_SOURCES = {
  'Paid search': 'From Google Ads, “field service scheduling”',
  'Natural search': 'From Google, “technician dispatch software”',
  Referral: 'From partners.example',
  'Direct access': 'Typed the address',
} as const

export type TrafficSource = keyof typeof TRAFFIC_SOURCES

export const FILES = ['Field service buyer’s guide', 'Security whitepaper', 'Rollout checklist', 'Price list'] as const
export const VIDEOS = ['Dispatch board in 4 minutes', 'Crew planning', 'Offline in the field'] as const
export const FORMS = ['Talk to an engineer', 'Book a demo', 'Register: Routing at scale'] as const
export const WEBINARS = ['Routing at scale', 'Planning storm response'] as const
export const CALLS_TO_ACTION = ['Watch the dispatch demo', 'See the price list', 'Read the case study'] as const
export const MAILINGS = [
  'November product news',
  'October product news',
  'Your plan comparison',
  'Customer stories',
] as const
