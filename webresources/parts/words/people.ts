import { number, plural } from './wording'

/** Words of the pages that show the rep's own people: Hot Leads Breakdown and Funnel Vision. */
export const people = {
  hostMissing: {
    title: 'Open this page in Dynamics',
    body: 'This page works inside a Dynamics 365 app, on a dashboard or in the navigation. It found no Dynamics around it.',
  },
  scope: 'People whose assigned lead owner is you',
  scopeWithCount: (count: number) =>
    `${number(count)} ${plural(count, 'person', 'people')} whose assigned lead owner is you`,
  nobody: 'Person without a name',
  nothing: '–',
  count: (count: number) => `${number(count)} ${plural(count, 'person', 'people')}`,
  dropped: (count: number) =>
    `${number(count)} ${plural(count, 'row', 'rows')} could not be read and ${plural(count, 'is', 'are')} left out`,

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

  open: {
    title: (name: string) => `Open ${name}`,
    looking: (name: string) => `Looking for ${name} in Dynamics`,
    opening: (name: string) => `Opening ${name}`,
    several: (count: number, emailAddress: string) =>
      `${number(count)} records in Dynamics have the email address ${emailAddress}. Choose one.`,
    noneTitle: (name: string) => `${name} is not in Dynamics yet`,
    noneBody: (emailAddress: string) =>
      `No contact or lead that you can see has the email address ${emailAddress}. You can create a lead with what Net-Results knows.`,
    noAddressTitle: (name: string) => `${name} has no email address`,
    noAddressBody: 'Records in Dynamics are found by email address, and Net-Results has none for this person.',
    createLead: 'Create Lead',
    cancel: 'Cancel',
    close: 'Close',
    contact: 'Contact',
    lead: 'Lead',
    inactive: 'Inactive',
    unnamed: 'Record without a name',
  },

  combo: {
    noMatch: (text: string) => `Nothing matches “${text}”`,
    more: (count: number) => `${number(count)} more. Type to find others.`,
    show: (label: string) => `Show choices for ${label}`,
    found: (count: number) => `${number(count)} ${plural(count, 'choice', 'choices')}`,
  },
} as const
