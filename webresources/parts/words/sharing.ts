import { number, plural } from './wording'

export const sharing = {
  title: 'Passwords of reps',
  note: 'Only administrators see this',
  explain:
    'Each rep may read and change their own password, and nobody else’s. This shares that one column of their own user record with them. System administrators can always read it. Never give Read by a column security profile: it would show every password to all of its members.',
  table: 'Reps and their passwords',
  noun: 'people',
  name: 'Name',
  userName: 'User name',
  password: 'Password',
  saved: 'Saved',
  notSaved: 'Not saved',
  own: 'Own password',
  states: { shared: 'Granted', partly: 'Granted in part', missing: 'Missing' },
  result: 'Result',
  show: 'Show',
  choices: { reps: 'Reps', missing: 'Reps without access', all: 'Everybody' },
  whoIsRep: 'Reps are people with the role Net-Results User or with a Net-Results user name.',
  search: 'Search people',
  summary: (shared: number, reps: number) =>
    `${number(shared)} of ${number(reps)} ${plural(reps, 'rep', 'reps')} can read and change their own password`,
  shown: (shown: number) => `${number(shown)} ${plural(shown, 'person', 'people')}`,
  grantMissing: (count: number) => `Grant to ${number(count)} Missing`,
  grant: 'Grant',
  revoke: 'Revoke',
  refresh: 'Check Again',
  progress: (done: number, of: number) => `${number(done)} of ${number(of)} done`,
  stop: 'Stop',
  stopped: 'Stopped.',
  finished: (good: number, bad: number, action: 'grant' | 'revoke') =>
    `${action === 'grant' ? 'Granted to' : 'Revoked from'} ${number(good)} ${plural(good, 'person', 'people')}` +
    (bad === 0 ? '.' : `, ${number(bad)} failed.`),
  retryFailed: (count: number) => `Retry ${number(count)} Failed`,
  results: {
    waiting: 'Waiting',
    working: 'Working',
    grant: { done: 'Granted', already: 'Already granted' },
    revoke: { done: 'Revoked', already: 'Was not granted' },
    failed: 'Failed',
  },
  notAllowed: 'Dynamics lets only system administrators share this column.',
  notSecured: {
    title: 'The password column is not protected',
    body: 'Column security is off for Net-Results Password on the user table, so everybody who can read users can read every password. Import the solution again, or turn column security on for that column. Then grant here.',
  },
  nobody: {
    title: 'Nobody is missing',
    body: 'Every rep can read and change their own password.',
  },
  noReps: {
    title: 'No reps yet',
    body: 'Give people the role Net-Results User, or choose Everybody to grant them now.',
  },
  noMatch: { title: 'Nobody matches', body: 'Nobody who is shown has such a name.' },
  revokeTitle: (count: number) => `Revoke access from ${number(count)} ${plural(count, 'person', 'people')}?`,
  revokeBody:
    'They can no longer read their saved password, so Net-Results pages ask them to sign in each time. What is saved stays. You can grant it again.',
  cancel: 'Cancel',
  foreignTitle: 'Somebody can read another person’s password',
  foreign: (reader: string, owner: string) => `${reader} can read the password of ${owner}.`,
  foreignRevoked: (reader: string) => `${reader} can no longer read it`,
} as const
