import { number, plural } from './wording'

const people = (count: number) => `${number(count)} ${plural(count, 'person', 'people')}`

/** Words of the Account iFrame. */
export const account = {
  tabs: { list: 'Net-Results', people: 'People', activity: 'Account Activity' },
  wrongTable: {
    title: 'Not an account',
    body: 'This page shows the people of one account. An administrator can put the contact page on contact and lead forms.',
  },
  noRecord: {
    title: 'No record here',
    body: 'This page shows one account. Open it from the Net-Results tab of an account form.',
  },
  hostMissing: {
    title: 'Open this page in Dynamics',
    body: 'This page works inside Dynamics 365, on the form of an account. It found no Dynamics around it.',
  },
  thisAccount: 'this account',

  header: {
    region: 'Summary',
    people: 'People',
    known: (count: number) => `${number(count)} known`,
    knownSoFar: (known: number, matched: number) => `${number(known)} known of ${number(matched)} looked up`,
    mailable: 'Mailable',
    visits: 'Visits, 30 days',
    more: (count: number) => `${number(count)} on the 30 before`,
    same: 'as in the 30 before',
    up: 'Up',
    down: 'Down',
    topScore: 'Top score',
    noScore: 'None',
    soFar: 'so far',
    cannotTell: 'Cannot tell',
  },

  syncAccount: 'Sync This Account',
  syncContact: 'Sync This Contact',
  syncPerson: (name: string) => `Sync This Contact: ${name}`,
  sendEmail: 'Send Trackable Email',

  perWeek: 'Visits per week',
  weeks: (weeks: number, known: number) =>
    `${number(weeks)} weeks, ${plural(known, 'the 1 known person', `all ${number(known)} known people`)}`,
  weeksSoFar: (weeks: number, known: number) => `${number(weeks)} weeks, ${number(known)} known so far`,
  thisWeek: 'This week',
  chart: (weeks: number, highest: string, visits: number) =>
    visits === 0
      ? `Visits per week, last ${number(weeks)} weeks. None.`
      : `Visits per week, last ${number(weeks)} weeks. Highest: ${highest}, ${number(visits)}.`,
  showTable: 'Show as Table',
  showChart: 'Show as Chart',
  weekColumn: 'Week of',
  visitsColumn: 'Visits',
  byPerson: 'Visits by person',
  window: '30 days',
  others: (count: number) => `${number(count)} ${plural(count, 'other', 'others')}`,
  nobodyVisited: 'Nobody came in the last 30 days.',
  visitsUnknown: 'This Net-Results account does not offer visits through its API.',

  tools: 'People of this account',
  search: 'Search people',
  filter: 'Show',
  filters: {
    all: 'All people',
    known: 'Known',
    unknown: 'Not known',
    mailable: 'Mailable',
    notMailable: 'Not mailable',
    visited: 'Visited in 30 days',
    noEmail: 'No email address',
    inactive: 'Inactive in Dynamics',
    leads: 'Leads',
  },
  matched: (matched: number, all: number) => `Looked up ${number(matched)} of ${number(all)}`,
  lookUpAll: (count: number) => `Look Up All ${number(count)}`,
  stop: 'Stop',
  orderLater: (column: string) => `The order by ${column} applies when all are looked up.`,
  filterLater: 'More may follow: not everybody is looked up yet.',
  selected: (count: number) => `${number(count)} selected`,
  clear: 'Clear',
  emailOne: 'Choose one person to send to.',
  emailUnknown: 'Net-Results does not know this person yet. Sync the contact first.',
  emailNotLookedUp: 'This person has not been looked up yet.',

  table: 'People',
  columns: {
    select: 'Select',
    name: 'Name',
    score: 'Score',
    change: '7 days',
    activity: 'Most recent activity',
    when: 'When',
    visits: 'Visits',
    email: 'Email',
  },
  sortBy: (column: string) => `Sort by ${column}`,
  selectAll: 'Select all people shown',
  select: (name: string) => `Select ${name}`,
  nothing: '–',
  noActivity: 'No activity yet',
  notKnown: 'Not known',
  noEmail: 'No email address',
  cannotTell: 'Cannot tell',
  leadStates: { open: 'Lead', qualified: 'Qualified lead', disqualified: 'Disqualified lead' },
  inactive: 'Inactive',
  unnamed: 'Person without a name',

  shown: (shown: number, all: number) => (shown === all ? people(all) : `${number(shown)} of ${people(all)}`),
  loading: (count: number) => `${people(count)} so far, loading more`,
  scope: (account: string) => `Contacts and leads of ${account}. People of its sub-accounts are not included.`,
  scopeWithoutLeads: (account: string) =>
    `Contacts of ${account}. Your security role does not let you read leads. People of its sub-accounts are not included.`,
  truncated: (count: number) => `Only the first ${number(count)} are shown.`,
  missing: (parts: readonly string[]) => `This Net-Results account does not offer ${parts.join(', ')} through its API.`,
  facets: { score: 'scores', mailing: 'email status', activity: 'activities', visits: 'visits' },

  nobodyTitle: (account: string) => `Nobody belongs to ${account}`,
  nobodyBody:
    'No contact has this account as its company, and no lead has it as parent account. People of sub-accounts are not included.',
  nobodyWithoutLeads:
    'No contact has this account as its company. Your security role does not let you read leads, so there may be some. People of sub-accounts are not included.',
  filteredTitle: 'No people match these filters',
  filteredBody: (count: number) =>
    `${people(count)} ${plural(count, 'is', 'are')} left out. Clear the filters to see ${plural(count, 'this person', 'them')}.`,
  clearFilters: 'Clear Filters',
  openFailed: 'Dynamics did not open the record',

  activity: {
    list: 'Most recent activities of this account',
    loading: 'Loading activities',
    newest: (count: number) => `The ${number(count)} most recent ${plural(count, 'activity', 'activities')}`,
    newestSoFar: (count: number, matched: number, all: number) =>
      `The ${number(count)} most recent of ${number(matched)} people looked up; ${number(all - matched)} to go`,
    loadMore: 'Load More',
    loadingMore: 'Loading more activities',
    noneTitle: 'No activity yet',
    noneBody: (account: string) =>
      `Net-Results has recorded nothing of the people of ${account} so far. Visits, emails and forms show here from now on.`,
    unknownTitle: 'Net-Results knows nobody of this account yet',
    unknownBody: 'Activity shows once Net-Results has recorded these people. You can sync them now.',
    untitled: 'Activity without a description',
    undated: 'No date',
  },
} as const
