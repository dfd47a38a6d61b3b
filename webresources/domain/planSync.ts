import { EMAIL_FIELD } from './defaultSyncRules'
import type { FieldMapping } from './FieldMapping'
import type { SyncChoices, SyncRules } from './SyncRules'

/** A contact or lead as saved in Dynamics: the mapped columns as text. */
export interface SyncSubject {
  /** An active contact, an open lead. */
  readonly active: boolean
  /** By logical name; `null` = empty. */
  readonly columns: Readonly<Record<string, string | null>>
}

/** Why a record is not sent: what the administrator has decided, or a mapping that names no e-mail address. */
export type SyncRefusal = 'noEmail' | 'inactive' | 'emailNotMapped'

export type SyncPlan =
  /** By label of the Net-Results field. A field that is left out stays as it is there. */
  { readonly send: Readonly<Record<string, string>> } | { readonly refuse: SyncRefusal }

/** Columns that name a person's company. */
const COMPANY_COLUMNS: readonly string[] = ['parentcustomerid', 'parentaccountid', 'companyname']

interface Mapped {
  readonly column: string
  readonly label: string
}

/** What goes from Dynamics to Net-Results, in the administrator's order. */
function mappedFromDynamics(mapping: readonly FieldMapping[]): readonly Mapped[] {
  return mapping.flatMap(({ dynamicsField, netResultsField, fromDynamics }) =>
    fromDynamics && netResultsField !== null ? [{ column: dynamicsField, label: netResultsField }] : [],
  )
}

/** The columns that have to be read before {@link planSync} can plan. */
export function columnsToRead({ mapping }: SyncRules): readonly string[] {
  return [...new Set(mappedFromDynamics(mapping).map(({ column }) => column))]
}

/** The labels of every field that a plan may fill. */
export function fieldsToFill({ mapping }: SyncRules): readonly string[] {
  return [...new Set(mappedFromDynamics(mapping).map(({ label }) => label))]
}

/**
 * Decides what Net-Results is told about one record. Where two columns go to one field, the first that is not empty
 * counts. A choice that Net-Results does not tell (`null`) is taken the careful way: an e-mail address is needed,
 * nothing is erased, nobody is left out for being inactive.
 */
export function planSync({ active, columns }: SyncSubject, rules: SyncRules): SyncPlan {
  const { choices } = rules
  const mapped = mappedFromDynamics(rules.mapping)
  const values = new Map<string, string>()
  const fill = (label: string, value: string) => values.set(label, values.get(label) || value)
  for (const { column, label } of mapped) fill(label, columns[column]?.trim() ?? '')
  for (const { column, label } of mapped) fill(label, valueWhenEmpty(column, choices))
  const emailAddress = values.get(EMAIL_FIELD)
  if (emailAddress === undefined) return { refuse: 'emailNotMapped' }
  if (choices.skipInactive === true && !active) return { refuse: 'inactive' }
  if (choices.onlyWithEmail !== false && emailAddress === '') return { refuse: 'noEmail' }
  const sent = [...values].filter(([, value]) => value !== '' || choices.dynamicsWritesEmpty === true)
  return { send: Object.fromEntries(sent) }
}

function valueWhenEmpty(column: string, choices: SyncChoices): string {
  if (column === 'lastname') return choices.defaultLastName.trim()
  return COMPANY_COLUMNS.includes(column) ? choices.defaultAccountName.trim() : ''
}
