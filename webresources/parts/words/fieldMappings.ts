import { number, plural } from './wording'

/** Words of *Field Mappings*. */
export const fieldMappings = {
  table: 'Field mappings',
  noun: 'fields',
  tables: { contact: 'Contact', lead: 'Lead', account: 'Account' },
  tableField: 'Table',
  tableWithChanges: (table: string, count: number) =>
    `${table} (${number(count)} ${plural(count, 'change', 'changes')})`,
  search: 'Search fields',
  show: 'Show',
  shows: {
    all: (count: number) => `All fields (${number(count)})`,
    mapped: (count: number) => `Only mapped (${number(count)})`,
    changed: (count: number) => `Changed since load (${number(count)})`,
    warnings: (count: number) => `With warnings (${number(count)})`,
  },
  columns: {
    field: 'Dynamics Field',
    netResults: 'Net-Results Field',
    toDynamics: 'To Dynamics',
    fromDynamics: 'From Dynamics',
    notes: 'Notes',
  },
  doNotMap: 'Do Not Map',
  netResultsFor: (label: string) => `Net-Results Field for ${label}`,
  toDynamicsFor: (label: string) => `To Dynamics, ${label}`,
  fromDynamicsFor: (label: string) => `From Dynamics, ${label}`,
  was: (choice: string) => `Changed, was ${choice}`,
  undo: 'Undo',
  undoFor: (label: string) => `Undo the change of ${label}`,
  movedMeanwhile: (choice: string) => `Somebody else has set this to ${choice} meanwhile. You choose when you save.`,
  fieldName: (label: string, name: string) => (label === name ? name : `${label} (${name})`),

  described: {
    both: (field: string) => `${field}, both ways`,
    to: (field: string) => `${field}, to Dynamics`,
    from: (field: string) => `${field}, from Dynamics`,
    none: (field: string) => `${field}, neither way`,
  },
  yes: 'Yes',
  no: 'No',

  warningCount: (count: number) => `${number(count)} ${plural(count, 'field has', 'fields have')} a warning`,
  showWarnings: 'Show Them',
  warnings: {
    sharedTarget: (others: readonly string[]) =>
      `${others.slice(0, 3).join(', ')} ${others.length > 3 ? `and ${number(others.length - 3)} more fill` : plural(others.length, 'fills', 'fill')} the same Net-Results field. The last one that is synced wins.`,
    readOnly: 'Dynamics does not let anybody write this field.',
    typeMismatch: {
      text: '',
      number: 'This field takes numbers, and the Net-Results field holds text.',
      date: 'This field takes dates, and the Net-Results field holds text.',
      yesNo: 'This field takes yes or no, and the Net-Results field holds text.',
      choice: 'This field takes only its own options, and the Net-Results field holds any text.',
      lookup: 'This field takes another record, and Net-Results has none to give.',
      other: 'This field takes values of a type that Net-Results does not have.',
    },
    notText: 'Email addresses can’t be read from a field of this type.',
    requiredUnmapped: 'Dynamics requires this field. Records that Net-Results creates come without it.',
    noDirection: 'A Net-Results field is chosen, and nothing goes either way.',
    columnMissing: 'Dynamics does not have this field.',
    emailUnmapped:
      'No field fills Email Address from Dynamics. Net-Results tells people apart by it, so nobody can be synced.',
  },
  notChecked: 'Types and rights of the fields are not checked',

  choicesCut: 'Net-Results did not give the fields that you have added. Only those that are in use can be chosen.',
  nothing: {
    title: 'Net-Results lists no fields of this table',
    body: 'Check that the Dynamics connection is set up and the application user may read the table, then check again.',
  },
  notOffered: 'This Net-Results account does not offer field mappings through the API.',
  readOnly:
    'This Net-Results account shows its field mappings through the API, and does not let them be changed there.',
  open: 'Open Field Mappings in Net-Results',
} as const
