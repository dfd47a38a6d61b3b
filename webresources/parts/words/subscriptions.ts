import { listed } from './listed'
import { number, plural } from './wording'

export const subscriptions = {
  table: 'Subscriptions',
  columns: { name: 'Subscription', membership: 'Membership' },
  editable: (count: number, pending: number) =>
    `Subscriptions (${number(count)}${pending === 0 ? '' : `, ${number(pending)} pending`})`,
  internalName: (name: string) => `In Net-Results: ${name}`,

  addTitle: 'Add a subscription',
  search: 'Search subscriptions to add',
  addable: (count: number) => `${number(count)} ${plural(count, 'subscription', 'subscriptions')} to choose from`,
  matching: (count: number, text: string) =>
    `${number(count)} ${plural(count, 'subscription matches', 'subscriptions match')} “${text}”`,
  addTo: (count: number) =>
    count === 0 ? 'Add Subscriptions' : `Add ${number(count)} ${plural(count, 'Subscription', 'Subscriptions')}`,
  nothingToAdd: (name: string) => `${name} has every subscription.`,

  filter: 'Search these subscriptions',
  filteredTitle: (text: string) => `No subscription here matches “${text}”`,
  filteredBody: (name: string) => `${name} may not have it, or it has another name.`,
  noneTitle: (name: string) => `${name} has no subscription`,
  noneBody: 'Subscriptions show here as soon as somebody has one.',

  note: (count: number, pending: number) =>
    `${number(count)} ${plural(count, 'subscription', 'subscriptions')}${pending === 0 ? '' : `, ${number(pending)} pending`}. Changes are complete when Net-Results has finished the import, usually within a minute.`,
  dropped: (count: number) =>
    `${number(count)} ${plural(count, 'subscription', 'subscriptions')} could not be read and ${plural(count, 'is', 'are')} left out.`,
  checked: (checked: number, total: number) =>
    `Checked ${number(checked)} of ${number(total)} ${plural(total, 'subscription', 'subscriptions')}. This account’s API tells them one at a time.`,

  unsupported: 'Subscriptions can be seen and changed in Net-Results itself.',
  unsubscribed: (name: string) =>
    `${name} is unsubscribed from all email. A subscription can’t be added until ${name} has agreed to email again, and that is not done here.`,
  mailingUnknown: (name: string) =>
    `Whether ${name} is unsubscribed from all email could not be read, so nothing can be added now.`,

  consent: {
    title: (count: number, name: string) =>
      `Add ${count === 1 ? 'a subscription' : `${number(count)} subscriptions`} for ${name}?`,
    body: 'A subscription is consent to receive email. Only the person can give it.',
    agreed: (name: string, titles: readonly string[]) => `${name} agreed to receive ${listed(titles)}`,
    how: 'How did they agree?',
    choose: 'Choose one',
    ways: {
      phone: 'By phone',
      inPerson: 'In person',
      writing: 'In writing, by email or letter',
      form: 'On a form or at an event',
    },
    recorded: 'The answer is kept at Net-Results, as the name of the import.',
    confirm: (count: number) => `Add ${plural(count, 'Subscription', `${number(count)} Subscriptions`)}`,
  },
} as const
