import { number, plural } from './wording'

const people = (count: number) => `${number(count)} ${plural(count, 'person', 'people')}`

/** Words of *Sync This Account* and of *Sync This Contact* for chosen people. */
export const accountSync = {
  preview: {
    title: (account: string) => `Sync ${account}?`,
    titleChosen: (count: number) => `Sync ${people(count)}?`,
    reading: 'Reading who belongs to the account and what is synced',
    sent: (count: number) => `${people(count)} will be sent to Net-Results as saved in Dynamics.`,
    nobody: 'Nobody can be sent.',
    left: (count: number) => `${people(count)} will not be sent:`,
    reasons: {
      noEmail: (count: number) => `${number(count)} without an email address, and only records with one are synced`,
      inactive: (count: number) => `${number(count)} inactive in Dynamics, and inactive items are not synced`,
      emailNotMapped: (count: number) =>
        `${number(count)} because the field mapping at Net-Results has no column for Email Address`,
    },
    andOthers: (count: number) => `and ${number(count)} others`,
    withoutLeads: 'Leads are not included: your security role does not let you read them.',
    subAccounts: 'People of sub-accounts are not included.',
    truncated: (count: number) => `This account has more than ${number(count)} people. The others are not included.`,
    start: (count: number) => `Sync ${people(count)}`,
    cancel: 'Cancel',
    close: 'Close',
  },

  busy: 'A sync of this account is under way.',
  loading: 'The people of this account are still being read.',
  nobodyHere: 'This account has nobody to sync.',

  region: 'Sync',
  syncing: (account: string) => `Syncing ${account}`,
  syncingChosen: (count: number) => `Syncing ${people(count)}`,
  pausing: 'Pausing: waiting for what Net-Results has',
  cancelling: 'Cancelling: waiting for what Net-Results has',
  paused: 'Sync paused',
  finished: 'Sync finished',
  stopped: 'Sync cancelled',
  resumeTitle: 'A sync was interrupted',
  elsewhereTitle: 'This account is being synced in another window',
  elsewhereBody: 'Only one window syncs an account at a time. Its progress shows there.',

  started: (time: string) => `Started ${time}`,
  left: (duration: string) => `about ${duration} left`,
  ended: (time: string) => `ended ${time}`,
  progress: 'Progress of the sync',
  done: (done: number, all: number) => `${number(done)} of ${people(all)}`,
  counts: {
    added: (count: number) => `${number(count)} added`,
    updated: (count: number) => `${number(count)} updated`,
    skipped: (count: number) => `${number(count)} skipped`,
    failed: (count: number) => `${number(count)} failed`,
    refusedUntold: (count: number) => `${number(count)} refused`,
    unknown: (count: number) => `${number(count)} unknown`,
    unfinished: (count: number) => `${number(count)} not confirmed`,
    cancelled: (count: number) => `${number(count)} not sent`,
    waiting: (count: number) => `${number(count)} waiting`,
  },
  failedRefused: (count: number, refused: number) => `${number(count)} failed, ${number(refused)} of them refused`,
  leave: 'You can leave this page. The sync goes on when you come back.',
  noJournal: 'This browser keeps no notes for this page. Stay here until the sync is finished: it can’t be resumed.',
  untold: (refused: number, people: number) =>
    refused === 0
      ? `Net-Results tells only the numbers for ${number(people)} of them, not who they are.`
      : `${number(refused)} of ${number(people)} refused; Net-Results does not say which.`,
  throttled: (time: string) => `Net-Results is busy and asked to wait until ${time}. The sync goes on by itself.`,
  unfinished: {
    title: 'Net-Results is not done yet',
    body: (imports: number) =>
      `It has had ${number(imports)} ${plural(imports, 'import', 'imports')} for more than 10 minutes. Nothing more is sent until you go on.`,
  },
  unknownTitle: (count: number) => `Nobody knows whether ${people(count)} ${plural(count, 'was', 'were')} sent`,
  unknownBody:
    'The sync was cut off while they were on their way. They are not sent again by themselves. Sending them once more does no harm.',
  resumeBody: (left: number) =>
    left === 0
      ? 'Net-Results still has to be asked what became of some people.'
      : `${people(left)} ${plural(left, 'waits', 'wait')}. Whoever was confirmed is not sent again.`,

  pause: 'Pause',
  resume: 'Resume',
  cancel: 'Cancel',
  discard: 'Discard',
  stopWaiting: 'Stop Waiting',
  checkAgain: 'Check Again',
  close: 'Close',
  retryFailed: (count: number) => `Retry ${number(count)} Failed`,
  retryUnknown: (count: number) => `Send ${number(count)} Unknown Again`,
  exportCsv: 'Export CSV',
  copySummary: 'Copy Summary',
  summaryCopied: 'Summary copied',
  showPeople: 'Show People',
  showResults: 'Show Results',

  results: 'Results',
  show: 'Show',
  filters: {
    all: (count: number) => `All ${number(count)}`,
    failed: (count: number) => `Failed or refused ${number(count)}`,
    unknown: (count: number) => `Unknown ${number(count)}`,
    skipped: (count: number) => `Skipped ${number(count)}`,
    synced: (count: number) => `Synced ${number(count)}`,
    waiting: (count: number) => `Waiting ${number(count)}`,
  },
  columns: { name: 'Name', result: 'Result', reason: 'Reason and remedy', time: 'Time' },
  states: {
    waiting: 'Waiting',
    syncing: 'Syncing',
    added: 'Synced',
    updated: 'Synced',
    notSent: 'Skipped',
    notRead: 'Failed',
    refused: 'Refused',
    failed: 'Failed',
    untold: 'Sent',
    unfinished: 'Not confirmed',
    unknown: 'Unknown',
    cancelled: 'Not sent',
  },
  reasons: {
    added: 'Added to Net-Results',
    updated: 'Updated at Net-Results',
    noEmail: 'No email address, and only records with one are synced',
    inactive: 'Inactive in Dynamics, and inactive items are not synced',
    emailNotMapped:
      'The field mapping at Net-Results has no column for Email Address. Ask your administrator to correct it.',
    notRead: 'Dynamics does not give this record: it was deleted, or you can no longer see it.',
    refused: (message: string) =>
      message === '' ? 'Net-Results did not take this record.' : `${message}. Correct it on the record.`,
    failed: (message: string) => (message === '' ? 'The import did not come about. Retry.' : `${message} Retry.`),
    untold: 'Net-Results is done and does not say what became of this person.',
    unfinished: 'Net-Results has this person and has not confirmed the result. Check again.',
    unknown: 'The answer did not come. Net-Results may or may not have this person.',
    cancelled: 'The sync was cancelled before this person was sent.',
  },
  unknownPerson: 'A person who is no longer on this account',
  now: 'Now',
  empty: 'Nobody with this result.',

  notBegun: 'Not started: another sync of this account comes first',
  announceStarted: (count: number) => `Syncing ${people(count)}`,
  csvFile: (account: string, day: string) => `Sync ${account} ${day}.csv`,
  csvColumns: (timeZone: string) => ['Name', 'Table', 'Result', 'Reason and remedy', `Time (${timeZone})`, 'Record ID'],
  exported: (count: number) => `${people(count)} exported`,
  summary: (facts: {
    readonly account: string
    readonly total: number
    readonly started: string
    readonly ended: string | null
    readonly lines: readonly string[]
  }) =>
    [
      `Sync of ${facts.account} to Net-Results`,
      facts.ended === null ? `Started ${facts.started}, not finished` : `${facts.started} to ${facts.ended}`,
      people(facts.total),
      ...facts.lines,
    ].join('\n'),
} as const
