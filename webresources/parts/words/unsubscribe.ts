export const unsubscribe = {
  title: {
    mailable: (name: string) => `${name} can be sent email`,
    unsubscribed: (name: string) => `${name} is unsubscribed from all email`,
    bounced: (name: string) => `Email to ${name} bounces`,
    notMailable: (name: string) => `Net-Results sends no email to ${name}`,
    unknown: (name: string) => `Cannot tell whether ${name} can be sent email`,
  },
  meaning: {
    mailable: 'Net-Results may send marketing email of the lists and subscriptions that this person is on.',
    unsubscribed:
      'Net-Results sends no marketing email to this address, whatever lists and subscriptions it is on. It stays on them, and may be added to more, without being sent anything.',
    bounced:
      'The last email came back, so Net-Results sends no more to this address, whatever lists and subscriptions it is on. Correct the email address on this record if it is wrong. Email that bounces is not an opt-out: if the person asks for one, unsubscribe here.',
    notMailable:
      'Net-Results holds this address for not mailable and does not say why. No list or subscription email reaches it.',
    unknown: 'Net-Results does not say whether this person is unsubscribed.',
  },
  address: 'Email address',
  unsubscribed: 'Unsubscribed',
  bounced: 'Bounced',
  yes: 'Yes',
  no: 'No',
  cannotTell: 'Cannot tell',
  since: (date: string) => `Yes, ${date}`,
  optInTitle: 'Opting in again',
  optIn: (name: string) =>
    `This page never opts anybody in. ${name} has to agree first, through a form or subscription page of yours at Net-Results. Whoever administers Net-Results in your company records it there.`,

  open: 'Unsubscribe…',
  question: (name: string) => `Unsubscribe ${name} from all email?`,
  /** Around the address, which stands out. */
  effectBefore: 'Net-Results stops every marketing email to',
  effectAfter: 'at once, in all lists and subscriptions.',
  final: (name: string) => `This can’t be undone here. To opt in again, ${name} must agree at Net-Results.`,
  reason: 'Reason',
  reasonHint: 'Optional. Kept at Net-Results with the change.',
  confirm: 'Unsubscribe',
  busy: 'Unsubscribing',
  done: (name: string) => `${name} is unsubscribed from all email`,

  refused: (name: string) => `${name} was not unsubscribed`,
  doubtTitle: (name: string) => `${name} may be unsubscribed already`,
  doubt: 'Net-Results did not confirm it. Check again before you repeat it.',
  contradicted:
    'Net-Results accepted the change, and still does not call this person unsubscribed. Check again in a moment.',
  checked: (name: string) => `Net-Results says that ${name} is not unsubscribed.`,
  notOffered:
    'The API of this Net-Results account does not let people be unsubscribed. Unsubscribe this person in Net-Results itself.',
} as const
