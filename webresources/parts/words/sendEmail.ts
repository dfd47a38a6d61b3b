import { number, plural } from './wording'

/** Words of *Send Trackable Email*. */
export const sendEmail = {
  button: 'Send Trackable Email',
  title: (name: string) => `Send a trackable email to ${name}`,
  obstacles: {
    noAddress: 'This person has no email address.',
    unsubscribed: 'This person has unsubscribed from email.',
    bounced: 'Email to this address bounced. Net-Results does not send to it.',
    doNotEmail: 'Dynamics says “Do not allow Emails” for this person.',
    notMailable: 'Net-Results does not send email to this person.',
    notAsked:
      'Dynamics has not said yet whether this person may be emailed. If this stays, refresh the form or ask your administrator.',
  },
  to: 'To',
  subject: 'Subject',

  templates: 'Templates',
  search: 'Search templates',
  found: (shown: number, total: number | null) =>
    total === null || total === shown
      ? `${number(shown)} ${plural(shown, 'template', 'templates')}`
      : `${number(shown)} of ${number(total)} templates shown`,
  dropped: (count: number) =>
    `${number(count)} ${plural(count, 'template', 'templates')} could not be read and ${plural(count, 'is', 'are')} left out.`,
  loadMore: 'Load More',
  loadingMore: 'Loading more templates',
  noneTitle: 'No templates',
  noneBody: 'Marketing has not made an email that can be sent from here.',
  filteredTitle: (text: string) => `No template matches “${text}”`,
  filteredBody: 'Names and subjects are searched.',
  untitled: 'Template without a name',
  noSubject: 'No subject',

  preview: 'Preview',
  previewOf: (name: string) => `Preview of ${name}`,
  choose: 'Choose a template to see it here.',
  noPreview: 'Net-Results does not give a preview of this template.',
  previewNote: 'Pictures from the web are not loaded here. Fields in braces are filled in when it is sent.',

  log: 'Also log in the Dynamics timeline',
  logNote: 'Adds a completed email activity with the subject to this record.',
  loggedNote: (template: string) => `Sent through Net-Results as a trackable email, template “${template}”.`,

  send: 'Send',
  sending: 'Sending',
  cancel: 'Cancel',
  close: 'Close',
  openMyEmails: 'Open My Emails',
  sentTitle: (name: string) => `Sent to ${name}`,
  sentBody: (subject: string) =>
    `“${subject}” is on its way. Opens and clicks show in My Emails and in the activity stream.`,
  logged: 'It is logged in the Dynamics timeline.',
  notLogged: (problem: string) => `It could not be logged in the Dynamics timeline: ${problem}.`,
  notSent: (problem: string) => `Not sent. ${problem}`,
  doubtfulTitle: 'Cannot tell whether it was sent',
  doubtfulBody: (problem: string) =>
    `${problem}. It was not sent again. Look in My Emails before you send it once more.`,
  unsupported: 'This Net-Results account does not offer sending email through its API.',
} as const
