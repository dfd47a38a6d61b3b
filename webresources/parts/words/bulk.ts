import { number, plural } from './wording'

/** Words of what is done with several people at once. */
export const bulk = {
  send: 'Send Email',
  addToList: 'Add to List',
  people: (count: number) => `${number(count)} ${plural(count, 'person', 'people')}`,
  cancel: 'Cancel',
  close: 'Close',
  stop: 'Stop',

  sendTitle: (count: number) => `Send a trackable email to ${number(count)} ${plural(count, 'person', 'people')}`,
  template: 'Template',
  noTemplates: 'Marketing has not made an email that can be sent from here.',
  subject: (subject: string) => `Subject: ${subject}`,
  checking: (checked: number, total: number) =>
    `Checking who may be sent email: ${number(checked)} of ${number(total)}`,
  willSend: (count: number) => `${number(count)} ${plural(count, 'person gets', 'people get')} it`,
  excluded: (count: number) => `${number(count)} ${plural(count, 'person is', 'people are')} left out`,
  cannotTell: 'Net-Results or Dynamics did not say whether this person may be sent email.',
  sendTo: (count: number) => `Send to ${number(count)}`,
  nobodyLeft: 'Nobody who was chosen may be sent email.',
  sending: (sent: number, total: number) => `Sent ${number(sent)} of ${number(total)}`,
  stopped: 'Stopped. What was sent stays sent; the others get nothing.',
  finished: (sent: number) => `${number(sent)} ${plural(sent, 'email', 'emails')} sent`,
  states: {
    waiting: 'Not sent',
    sending: 'Sending',
    sent: 'Sent',
    refused: 'Not sent',
    doubtful: 'Cannot tell',
    skipped: 'Left out',
  },
  doubtful: 'It may have been sent all the same and was not sent again. Look in My Emails.',
  sendUnsupported: 'This Net-Results account does not offer sending email through its API.',
  result: 'Result',
  person: 'Person',
  reason: 'Reason',

  listTitle: (count: number) => `Add ${number(count)} ${plural(count, 'person', 'people')} to a list`,
  list: 'List',
  noLists: 'There is no list that can be changed.',
  listDetail: (count: number | null) =>
    count === null ? '' : `${number(count)} ${plural(count, 'contact', 'contacts')}`,
  withoutAddress: (count: number) =>
    `${number(count)} ${plural(count, 'person has', 'people have')} no email address and ${plural(count, 'is', 'are')} left out.`,
  add: (count: number) => `Add ${number(count)}`,
  submitting: (done: number, total: number) => `Handing over ${number(done)} of ${number(total)} people`,
  importing: 'Net-Results works on the import, usually less than a minute. You can close this and go on.',
  added: (count: number, list: string) => `${number(count)} ${plural(count, 'person', 'people')} added to ${list}`,
  notAdded: (count: number) => `${number(count)} ${plural(count, 'person was', 'people were')} refused by Net-Results.`,
  importFailed: 'Net-Results could not complete the import. Nothing was changed by it.',
  importUnclear: 'Whether the import is complete is not known. Look at the list in Net-Results.',
  stillRunning: 'Net-Results still works on the import. It may complete later.',
  listStopped: (done: number, total: number) =>
    `Stopped after ${number(done)} of ${number(total)} people. Those that were handed over are added.`,
  listUnsupported: 'This Net-Results account does not offer changing lists through its API.',
} as const
