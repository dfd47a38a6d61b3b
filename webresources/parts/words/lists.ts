import { number, plural } from './wording'

const andMore = (names: readonly string[]) =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} and ${number(names.length - 2)} more`

/** Words of *List Membership*, most of which *Subscriptions* uses as well. */
export const lists = {
  table: 'Lists',
  noun: (count: number) => plural(count, 'list', 'lists'),
  columns: { name: 'List', contacts: 'Contacts', membership: 'Membership' },
  editable: (count: number, pending: number) =>
    `Lists you can change (${number(count)}${pending === 0 ? '' : `, ${number(pending)} pending`})`,
  locked: (count: number) => `Kept by the Dynamics sync (${number(count)})`,
  lockedNote: 'Changes with the record, not here',
  dynamic: 'Dynamic',
  dynamicTitle: 'Kept by the Dynamics sync. Changes with the record, not here.',
  contacts: (count: number) => `${number(count)} ${plural(count, 'contact', 'contacts')}`,
  contactsWord: (count: number) => plural(count, 'contact', 'contacts'),
  unknownCount: '–',

  remove: 'Remove',
  removeFrom: (title: string) => `Remove from ${title}`,
  adding: 'Adding, pending',
  removing: 'Removing, pending',
  notAdded: 'Not added',
  notRemoved: 'Not removed',
  unclear: 'Cannot tell',
  retry: 'Retry',
  retryFor: (title: string) => `Retry ${title}`,
  checkAgainFor: (title: string) => `Check Again, ${title}`,
  dismiss: 'Dismiss',
  dismissFor: (title: string) => `Dismiss ${title}`,

  added: (titles: readonly string[]) => `Added to ${andMore(titles)}`,
  removed: (titles: readonly string[]) => `Removed from ${andMore(titles)}`,
  undone: (message: string) => `Undone: ${message}`,
  ended: (tag: string, titles: readonly string[], reason: string) => `${tag}: ${andMore(titles)}. ${reason}`,
  reasons: {
    importFailed: 'Net-Results could not complete the import. Nothing was changed.',
    personRefused: (emailAddress: string) =>
      `Net-Results refused the email address ${emailAddress}. Nothing was changed.`,
    personRefusedSaying: (emailAddress: string, message: string) =>
      `Net-Results refused the email address ${emailAddress}: ${message}. Nothing was changed.`,
    notApplied: 'Net-Results completed the import and still shows the membership as it was.',
    refusedSaying: (message: string) => `Net-Results refused the change: ${message}. Nothing was changed.`,
    notSent: (title: string) => `${title}. Nothing was changed.`,
    maybeSent: (title: string) =>
      `${title}. The change may have been made all the same. Retry is safe: nobody gets on a list twice.`,
    lostSight: (title: string) => `${title}. The change was sent; whether it is complete is not known.`,
    stillRunning: 'Net-Results still works on the import after 10 minutes. It may complete later.',
  },

  addTitle: 'Add to a list',
  search: 'Search lists to add',
  addable: (count: number) => `${number(count)} ${plural(count, 'list', 'lists')} to choose from`,
  matching: (count: number, text: string) =>
    `${number(count)} ${plural(count, 'list matches', 'lists match')} “${text}”`,
  firstShown: (shown: number) => `The first ${number(shown)} show. Type to find others.`,
  searching: 'Searching all lists at Net-Results',
  addTo: (count: number) =>
    count === 0 ? 'Add to Lists' : `Add to ${number(count)} ${plural(count, 'List', 'Lists')}`,
  nothingToAdd: (name: string) => `${name} is on every list that can be changed.`,

  filter: 'Search these lists',
  filteredTitle: (text: string) => `No list here matches “${text}”`,
  filteredBody: (name: string) => `${name} may not be on it, or it has another name.`,
  clearSearch: 'Clear Search',
  noneTitle: (name: string) => `${name} is on no list`,
  noneBody: 'Lists show here as soon as somebody is on them.',

  note: (count: number, pending: number) =>
    `${number(count)} ${plural(count, 'list', 'lists')}${pending === 0 ? '' : `, ${number(pending)} pending`}. Additions and removals are complete when Net-Results has finished the import, usually within a minute.`,
  dropped: (count: number) =>
    `${number(count)} ${plural(count, 'list', 'lists')} could not be read and ${plural(count, 'is', 'are')} left out.`,
  unnamed: (count: number, ceiling: number) =>
    `${number(count)} more ${plural(count, 'membership is', 'memberships are')} on subscriptions, or on lists beyond the first ${number(ceiling)}. Search for a list by its name to see it.`,
  checked: (checked: number, total: number) =>
    `Checked ${number(checked)} of ${number(total)} ${plural(total, 'list', 'lists')}. This account’s API tells memberships one list at a time.`,
  checkMore: (count: number) => `Check ${number(count)} More`,
  checking: 'Checking',
  unsupported: 'Lists can be seen and changed in Net-Results itself.',
  unsupportedEdit: 'This Net-Results account does not offer changing memberships through its API.',
} as const
