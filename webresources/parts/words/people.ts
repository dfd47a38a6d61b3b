import { number, plural } from './wording'

/** Words of the pages that show the rep's own people: Hot Leads Breakdown and Funnel Vision. */
export const people = {
  scope: 'People whose assigned lead owner is you',
  scopeWithCount: (count: number) =>
    `${number(count)} ${plural(count, 'person', 'people')} whose assigned lead owner is you`,
  nobody: 'Person without a name',
  nothing: '–',

  up: (points: number) => `Up ${number(points)} in 7 days`,
  down: (points: number) => `Down ${number(points)} in 7 days`,
  unchanged: 'Unchanged in 7 days',
  changeUnknown: 'Change in 7 days unknown',
  score: number,

  empty: {
    noLeads: {
      title: 'No lead is assigned to you',
      body: 'Net-Results shows people here whose assigned lead owner is you. Ask whoever administers Net-Results in your company to assign leads, or check the lead owner of your records.',
    },
    unknownUser: {
      title: 'Net-Results does not know you as a user',
      body: (userName: string) =>
        `No user of Net-Results has the user name ${userName}, so nobody can be assigned to you. Ask whoever administers Net-Results in your company.`,
    },
  },

  combo: {
    noMatch: (text: string) => `Nothing matches “${text}”`,
    more: (count: number) => `${number(count)} more. Type to find others.`,
    show: (label: string) => `Show choices for ${label}`,
    found: (count: number) => `${number(count)} ${plural(count, 'choice', 'choices')}`,
  },
} as const
