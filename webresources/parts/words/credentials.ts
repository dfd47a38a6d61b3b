export const credentials = {
  userName: 'User name',
  password: 'Password',
  save: 'Save to My User Record',
  useForSession: 'Use for This Session Only',
  checking: 'Asking Net-Results',
  saving: 'Saving',
  whoReads:
    'Saved ones are used on all pages. Nobody but you and system administrators can read them. For this session only: kept in memory until this page closes.',
  edgeBlanks: 'The password begins or ends with a space, which counts as part of it.',
  problems: {
    userNameMissing: 'Enter your Net-Results user name.',
    passwordMissing: 'Enter your Net-Results password.',
    colonInUserName: 'A user name can’t contain a colon.',
    controlCharacter: 'The user name or password contains a character that can’t be sent.',
    userNameTooLong: 'The user record holds 200 characters of a user name. Use it for this session only.',
    passwordTooLong: 'The user record holds 200 characters of a password. Use it for this session only.',
  },
  refused: {
    title: 'Net-Results did not accept this login',
    body: (userName: string) =>
      `The user name ${userName} or the password is wrong. Nothing was saved, and nothing is tried again until you ask for it.`,
  },
  noAddress: {
    title: 'The API address is not allowed',
    body: 'Credentials are sent only to https addresses of net-results.com, so nothing was sent.',
  },
  notSaved: {
    title: 'The credentials were not saved',
    secured:
      'Column security does not let you change your password. Ask your administrator to grant you your own password in the integration console, under Credentials.',
    privilege:
      'Your security role does not let you change your own user record. Ask your administrator for the role Net-Results User.',
    sessionMeanwhile: 'Until then you can use them for this session.',
  },
  saved: {
    readable: 'Saved to your user record',
    unreadable:
      'Saved to your user record, but you can’t read the password back, so other pages can’t use it yet. Ask your administrator to grant you your own password in the integration console, under Credentials. This page uses what you entered until it closes.',
    changed:
      'Saved, but Dynamics gives back something else than you entered. Ask your administrator whether a rule changes it. This page uses what you entered until it closes.',
    unknown: 'Saved, but it could not be read back to check. This page uses what you entered until it closes.',
  },
  inUse: 'Used until this page closes',
  title: 'Your Net-Results credentials',
  change: 'Enter other credentials',
  stored: (userName: string) => `Saved on your user record for ${userName}. The password is never shown.`,
  session: (userName: string) => `Used for this session only, for ${userName}. Gone when this page closes.`,
  test: 'Test Credentials',
  accepted: (name: string | null) =>
    name === null || name === '' ? 'Net-Results accepted the login' : `Net-Results accepted the login of ${name}`,
  untested: (reason: string) => `Could not be tested: ${reason}`,
} as const
