import { number, plural } from './wording'

const errors = (count: number) => `${number(count)} ${plural(count, 'error', 'errors')}`

/** Words of *Sync Errors*. Kinds, entities and directions have the vendor's names. */
export const syncErrors = {
  table: 'Sync errors',
  noun: 'errors',
  columns: {
    direction: 'Direction',
    error: 'Error',
    entity: 'Entity',
    who: 'Who',
    description: 'Description',
    at: 'Date/Time',
    actions: 'Dismiss',
  },
  directions: { download: 'Download to Net-Results', upload: 'Upload to CRM' },
  moment: (day: string, time: string) => `${day}, ${time}`,
  unnamedKind: 'Unnamed error',
  unnamedRecord: 'Open Record',
  nameOf: (error: string, who: string) => `${error}, ${who}`,

  search: 'Search who or description',
  filters: { error: 'Error', entity: 'Entity', direction: 'Direction', days: 'Date' },
  allErrors: (count: number | null) => (count === null ? 'All errors' : `All errors (${number(count)})`),
  allEntities: 'All entities',
  bothDirections: 'Both directions',
  anyDate: 'Any date',
  days: { 1: 'Last 24 hours', 7: 'Last 7 days', 30: 'Last 30 days' },
  counted: (name: string, count: number) => `${name} (${number(count)})`,

  dismiss: 'Dismiss',
  dismissOne: (name: string) => `Dismiss ${name}`,
  dismissAll: (count: number) => `Dismiss All ${number(count)}`,
  clear: 'Clear',
  dismissed: (count: number, first: string) => `${count === 1 ? first : errors(count)} dismissed`,
  restored: (count: number) => `${errors(count)} back in the list`,
  gone: (count: number) => `${errors(count)} dismissed at Net-Results`,
  notDismissed: (count: number) => `${errors(count)} ${plural(count, 'was', 'were')} not dismissed`,
  unsure: 'Cannot tell whether the errors were dismissed',
  unsureBody: 'It was not asked for again. Refresh to see which are still there.',
  retry: 'Dismiss Again',
  cannotDismiss: 'This Net-Results account does not let errors be dismissed through the API.',

  foot: (count: number, since: string | null) => (since === null ? errors(count) : `${errors(count)} since ${since}`),
  comesBack: 'A dismissed error comes back when the next sync fails in the same way.',

  details: {
    meaning: 'What it means',
    remedy: 'What to do',
    said: 'Net-Results says',
    noDescription: 'Net-Results gives no description.',
  },
  kinds: {
    'Dynamics Error': {
      meaning: 'Dynamics refused what Net-Results wanted to write. The description has its own words.',
      remedy:
        'If it names a privilege, give the sync user the role Net-Results Sync for Dynamics 365. If it names a rule, plug-in or duplicate, correct the record or the rule. The next sync tries again.',
    },
    'Duplicate User': {
      meaning:
        'Two users of Dynamics have the same Net-Results user name, so Net-Results can’t tell whose leads are whose.',
      remedy: 'Give each user a Net-Results user name of his own, under Net-Results Credentials on the user record.',
    },
    'Invalid Email': {
      meaning: 'The email address of the record is not one that mail can be sent to. The record was not synced.',
      remedy: 'Open the record and correct its email address. The next down sync brings it over.',
    },
    'Invalid User': {
      meaning: 'The owner of the record, or the user who was named, is not known to both systems.',
      remedy: 'Assign the record to a user who has Net-Results credentials, or give its owner some.',
    },
    'Invalid Account': {
      meaning: 'The account that the record belongs to was deleted in Dynamics, or the sync user may not read it.',
      remedy: 'Choose another account on the record, or let the sync user read that account.',
    },
    'Required Field': {
      meaning: 'A field that must not be empty is empty. The record was not synced.',
      remedy:
        'Fill in the field on the record. For missing last names and account names, set a default in Sync Options instead.',
    },
    'Invalid Value': {
      meaning:
        'A value does not fit into the field that it is mapped to: it is too long, of another type, or no option of a choice.',
      remedy: 'Correct the value on the record, add the option in Dynamics, or change the mapping in Field Mappings.',
    },
    'Invalid Role': {
      meaning: 'The security role of the sync user does not allow something that the sync needs.',
      remedy:
        'Give the sync user the role Net-Results Sync for Dynamics 365, or add what the description names to his role.',
    },
    'Invalid Login': {
      meaning: 'Net-Results could not sign in with what is stored for the user.',
      remedy:
        'Store the right user name and password, under Net-Results Credentials on the user record. Set-up tests them.',
    },
  },
  unknownKind: {
    meaning: 'Net-Results reports an error that this version does not know.',
    remedy: 'Read the description, and ask Net-Results Support if it does not help.',
  },

  none: {
    title: 'No sync errors',
    both: (down: string, full: string) => `The last down sync ran ${down}, the last full sync ${full}.`,
    down: (down: string) => `The last down sync ran ${down}.`,
    full: (full: string) => `The last full sync ran ${full}.`,
    running: 'A full sync is running.',
    never: 'Net-Results does not say when the last sync ran.',
    reading: 'Reading when the last sync ran.',
    disabled: 'Syncs are disabled, so no new errors arise.',
  },
  notOffered: 'This Net-Results account does not offer sync errors through the API.',
  open: 'Open Net-Results',
} as const
