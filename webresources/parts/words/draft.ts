import { number, plural } from './wording'

/** Words of everything that is changed first and saved afterwards. */
export const draft = {
  region: 'Changes',
  changes: (count: number) => `${number(count)} ${plural(count, 'change', 'changes')} not saved`,
  noChanges: 'No changes',
  changed: 'Changed',
  review: 'Review and Save',
  discard: 'Discard Changes',
  discarded: 'Changes discarded',
  checking: 'Checking what Net-Results has now',
  saving: 'Saving',
  saved: (count: number) => `${number(count)} ${plural(count, 'change', 'changes')} saved`,
  alreadySo: 'Net-Results already has it this way. There is nothing left to save.',
  keptTheirs: 'Nothing was changed',
  checkAndSave: 'Review Again',

  title: (count: number) => `Save ${number(count)} ${plural(count, 'change', 'changes')}?`,
  table: 'What will change',
  name: 'Changes in',
  from: 'Now',
  to: 'Will be',
  conflictsTitle: 'Somebody else changed these',
  conflictsBody: 'They are not what they were when you began. Choose for each.',
  gone: (names: readonly string[]) => `Net-Results no longer has ${names.join(', ')}, so these changes are gone.`,
  movedAgain: 'Something was changed again while you were looking. Look once more.',
  keepTheirs: (value: string) => `Keep theirs: ${value}`,
  useMine: (value: string) => `Use mine: ${value}`,
  chooseFirst: 'Choose for each of them first.',
  save: 'Save',
  cancel: 'Cancel',

  notChecked: 'Nothing was saved',
  notSaved: 'Nothing was saved',
  unsure: 'Cannot tell whether it was saved',
  unsureBody: 'It was not sent again. Review the changes: what has been saved is no longer among them.',
  partly: {
    title: 'Not everything was saved',
    body: (kept: number, wished: number) =>
      `Net-Results took ${number(kept)} of ${number(wished)}. The others are still here.`,
  },
} as const
