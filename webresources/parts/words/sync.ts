/** Words of *Sync This Contact*. */
export const sync = {
  button: 'Sync This Contact',
  steps: {
    saving: 'Saving the record',
    reading: 'Reading the record',
    sending: 'Sending the record to Net-Results',
    following: 'Net-Results is working on it',
  },

  saveTitle: 'Save the record first?',
  saveBody: 'Net-Results gets the record as it is saved. This form has changes that are not saved yet.',
  saveAndSync: 'Save and Sync',
  cancel: 'Cancel',

  added: (time: string) => `Added to Net-Results, ${time}`,
  updated: (time: string) => `Updated at Net-Results, ${time}`,
  notSynced: 'Not synced',
  notSent: {
    noEmail: 'This record has no email address, and only records with one are synced.',
    inactive: 'This record is inactive, and inactive records are not synced.',
    emailNotMapped:
      'The field mapping at Net-Results has no column for Email Address. Ask your administrator to correct it.',
  },
  notRead: 'Dynamics does not give this record. It was deleted, or you can no longer see it.',
  refused: 'Net-Results did not take this record',
  failed: 'Net-Results could not complete the sync',
  says: (message: string) => `Net-Results says: “${message}”`,
  noReason: 'It gave no reason.',
  running: 'Net-Results is still working on it',
  runningBody: 'It has the record. Refresh this page later to see the result.',
  untold: 'Synced, result unknown',
  untoldBody: 'Net-Results has finished and does not say what became of this record.',
  lostSight: 'Sent, result unknown',
  lostSightBody: (problem: string) =>
    `Net-Results has the record and could not be asked whether it is done: ${problem}. Refresh this page later.`,
  doubtful: 'Cannot tell whether Net-Results got the record',
  doubtfulBody: (problem: string) =>
    `${problem}. It was not sent again. Sync once more when you are ready: that does no harm.`,
  nothingSent: 'Nothing was sent.',
  notSaved: 'The record was not saved',
  notSavedBody: 'Dynamics did not save it; the form may say why. Nothing was sent.',
  dismiss: 'Dismiss',
} as const
