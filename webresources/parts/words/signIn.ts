export const signIn = {
  userName: 'User name',
  password: 'Password',
  submit: 'Sign In',
  problems: {
    userNameMissing: 'Enter your Net-Results user name.',
    passwordMissing: 'Enter your Net-Results password.',
    colonInUserName: 'A user name can’t contain a colon.',
    controlCharacter: 'The user name or password contains a character that can’t be sent.',
  },
} as const
