import { number, plural } from './wording'

/** Words of what is done with several people at once. */
export const bulk = {
  send: 'Send Email',
  addToList: 'Add to List',
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
  sendRest: (count: number) => `Send to Remaining ${number(count)}`,
  nobodyLeft: 'Nobody who was chosen may be sent email.',
  sending: (sent: number, total: number) => `Sent ${number(sent)} of ${number(total)}`,
  stopped: 'Stopped. What was sent stays sent; the others have got nothing.',
  busy: (time: string) => `Net-Results is busy and asked to wait until ${time}. It goes on by itself.`,
  finished: (sent: number) => `${number(sent)} ${plural(sent, 'email', 'emails')} sent`,
  /** Said when it is over. */
  doubted: (count: number) =>
    `Whether ${number(count)} ${plural(count, 'email was', 'emails were')} sent is not known. Look in My Emails.`,
  notSent: (count: number) => `Not sent to ${number(count)} ${plural(count, 'person', 'people')}.`,
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
  addRest: (count: number) => `Add Remaining ${number(count)}`,
  submitting: (done: number, total: number) => `Handing over ${number(done)} of ${number(total)} people`,
  importing: 'Net-Results works on the import, usually less than a minute. You can close this and go on.',
  added: (count: number, list: string) => `${number(count)} ${plural(count, 'person', 'people')} added to ${list}`,
  notAdded: (count: number) => `${number(count)} ${plural(count, 'person was', 'people were')} refused by Net-Results.`,
  importFailed: (count: number) =>
    `Net-Results could not complete the import of ${number(count)} ${plural(count, 'person', 'people')}. Nothing was changed by it.`,
  importUnclear: (count: number) =>
    `Whether ${number(count)} ${plural(count, 'person was', 'people were')} added is not known. Look at the list in Net-Results.`,
  stillRunning: (count: number) =>
    `Net-Results still works on the import of ${number(count)} ${plural(count, 'person', 'people')}. It may complete later.`,
  listStopped: (waiting: number, total: number) =>
    `Not handed over: ${number(waiting)} of ${number(total)} ${plural(total, 'person', 'people')}.`,
  listUnsupported: 'This Net-Results account does not offer changing lists through its API.',
} as const
