import type { SyncOutcome } from '../domain/SyncOutcome'

/** Words of the command bar. They are few, because form scripts carry no more than they need. */
export const commandWords = {
  title: 'Net-Results',
  thisRecord: 'This record',

  saveTitle: 'Save the record first?',
  saveText: 'Net-Results gets the record as it is saved. This form has changes that are not saved yet.',
  saveAndSync: 'Save and Sync',
  cancel: 'Cancel',
  notSaved: 'The record was not saved; the form may say why. Nothing was sent to Net-Results.',

  noPerson: 'Open or choose contacts or leads that are saved. Only these can be synced.',
  tooMany: (most: number) => `Choose at most ${most} records at a time.`,
  twoTables: 'Choose either contacts or leads, not both at a time.',
  noAccountPage:
    'This form does not show the Net-Results tab, where Sync This Account is. Ask your administrator to show the tab, or open the account in another form.',
  busy: 'This is being synced already. Wait until it is done.',

  noCredentials:
    'Your user record has no Net-Results credentials that can be used. Sign in on the Net-Results tab of the form and sync from there, or ask your administrator to fill in Net-Results Credentials.',
  refusedAddress: (address: string) =>
    `The environment variable nr_ApiBaseUrl is set to ${address}, where credentials are not sent. Ask your administrator to correct it.`,

  progress: (who: string) => `Syncing ${who} with Net-Results`,
  records: (count: number) => `${count} records`,
  nothingSent: 'Nothing was sent to Net-Results.',

  one: (who: string, outcome: SyncOutcome): string => {
    switch (outcome.state) {
      case 'added':
        return `${who} was added to Net-Results.`
      case 'updated':
        return `${who} was updated at Net-Results.`
      case 'notSent':
        return `${who} was not sent: ${REASONS[outcome.reason]}.`
      case 'notRead':
        return `${who} was not sent: Dynamics does not give the record.`
      case 'refused':
        return `${who} was refused by Net-Results: ${outcome.message || 'no reason given'}.`
      case 'failed':
        return `${who} was not synced. Net-Results could not complete the import: ${outcome.message || 'no reason given'}.`
      case 'running':
        return `${who} was sent. Net-Results is still working on it.`
      case 'untold':
        return `${who} was sent. Net-Results does not say what became of it.`
      case 'lostSight':
        return `${who} was sent. Whether Net-Results is done could not be asked.`
      case 'doubtful':
        return `Nobody can tell whether Net-Results got ${who}. It was not sent again; syncing once more does no harm.`
    }
  },
  many: (synced: number, all: number) => `${synced} of ${all} records are synced with Net-Results.`,
  more: (count: number) => `and ${count} more`,
} as const

const REASONS = {
  noEmail: 'it has no email address, and only records with one are synced',
  inactive: 'it is inactive, and inactive records are not synced',
  emailNotMapped: 'the field mapping has no column for Email Address',
}

const UNREACHABLE =
  'Net-Results could not be reached. Try again; if it stays so, open the Net-Results tab, which says why.'
const NOT_ALLOWED = 'Dynamics does not let you do this. Ask your administrator.'

/** By kind, of either border. */
const PROBLEMS: Readonly<Record<string, string>> = {
  wrongCredentials:
    'Net-Results did not accept your password. Save the right one in the integration console, under Credentials.',
  notPermitted: 'Your Net-Results user lacks the permission.',
  wrongAddress: 'The Net-Results API does not answer at the address that Dynamics has for it.',
  throttled: 'Too many requests arrived at once. Wait a moment and try again.',
  down: 'Net-Results is down. Try again in a few minutes.',
  timeout: UNREACHABLE,
  blocked: UNREACHABLE,
  blockedByPolicy: 'The content security policy of Dynamics does not let this command reach Net-Results.',
  offline: 'You are offline.',
  unsupported: 'This Net-Results account does not offer imports through its API.',
  notFound: 'Dynamics does not find the record.',
  privilege: NOT_ALLOWED,
  access: NOT_ALLOWED,
  secured: NOT_ALLOWED,
  sessionExpired: 'Your Dynamics session has ended. Reload the page and sign in.',
}

/** A failure before anything was sent, in one sentence or two. */
export function wordProblem(error: unknown): string {
  const { kind, serverMessage, columns } = (error instanceof Error ? error : {}) as Readonly<Record<string, unknown>>
  if (kind === 'refused' && typeof serverMessage === 'string') return `Net-Results refused: ${serverMessage}.`
  if (kind === 'unknownColumn' && Array.isArray(columns))
    return `The field mapping at Net-Results names ${columns.join(', ')}, which Dynamics does not have. Ask your administrator to correct it.`
  const known = typeof kind === 'string' ? PROBLEMS[kind] : undefined
  return (
    known ??
    `It could not be done${typeof kind === 'string' ? ` (${kind})` : ''}. Try again, or open the Net-Results tab.`
  )
}
