export const undo = {
  region: 'Last change',
  undo: 'Undo',
  savingIn: (seconds: number) => `Saving in ${seconds} s`,
  announcement: (message: string) => `${message}. You can undo it for a few seconds.`,
  cancel: 'Cancel',
  close: 'Close',
} as const
