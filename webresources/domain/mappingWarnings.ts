import { EMAIL_FIELD, TEXT_FIELDS } from './defaultSyncRules'
import type { ColumnKind, DynamicsColumn } from './DynamicsColumn'
import type { FieldMapping } from './FieldMapping'

/** What is doubtful about one row of a mapping. None of it keeps anybody from saving: the vendor decides what is wrong. */
export type MappingWarning =
  /** Other Dynamics fields fill the same Net-Results field, so the last one wins. Their labels. */
  | { readonly kind: 'sharedTarget'; readonly others: readonly string[] }
  /** Net-Results is to write a column that nobody can write. */
  | { readonly kind: 'readOnly' }
  /** The column that Net-Results is to write takes another kind of value. */
  | { readonly kind: 'typeMismatch'; readonly column: ColumnKind }
  /** Net-Results is to read e-mail addresses from a column of another kind. */
  | { readonly kind: 'notText'; readonly column: ColumnKind }
  /** Dynamics requires the column, and Net-Results does not fill it in the records that it creates. */
  | { readonly kind: 'requiredUnmapped' }
  /** A field is chosen, and nothing goes either way. */
  | { readonly kind: 'noDirection' }
  /** Dynamics does not have the column. */
  | { readonly kind: 'columnMissing' }

export interface MappingCheck {
  /** By Dynamics field; rows without a warning have no entry. */
  readonly byField: ReadonlyMap<string, readonly MappingWarning[]>
  /** Contacts and leads are told apart by their e-mail address, and no column fills it. */
  readonly emailUnmapped: boolean
}

/** The account of a contact or lead: the one lookup that Net-Results fills by name. */
const COMPANY_FIELD = 'Company Name'

/**
 * Looks for what is doubtful in the mapping of one table.
 *
 * @param columns by logical name; `null` = the metadata could not be read, so nothing is said that would need it
 */
export function checkMappings(
  mappings: readonly FieldMapping[],
  columns: ReadonlyMap<string, DynamicsColumn> | null,
  table: 'contact' | 'lead' | 'account',
): MappingCheck {
  const sources = new Map<string, FieldMapping[]>()
  for (const mapping of mappings) {
    if (mapping.netResultsField === null || !mapping.fromDynamics) continue
    sources.set(mapping.netResultsField, [...(sources.get(mapping.netResultsField) ?? []), mapping])
  }
  // Without any way to Dynamics Net-Results creates no records there.
  const createsRecords = mappings.some(({ netResultsField, toDynamics }) => netResultsField !== null && toDynamics)
  const byField = new Map<string, readonly MappingWarning[]>()
  for (const mapping of mappings) {
    const column = columns === null ? null : (columns.get(mapping.dynamicsField) ?? 'missing')
    const warnings = [
      ...checkShared(mapping, sources),
      ...(column === null ? [] : checkColumn(mapping, column, createsRecords)),
    ]
    if (warnings.length > 0) byField.set(mapping.dynamicsField, warnings)
  }
  return { byField, emailUnmapped: table !== 'account' && mappings.length > 0 && !sources.has(EMAIL_FIELD) }
}

function checkShared(mapping: FieldMapping, sources: ReadonlyMap<string, readonly FieldMapping[]>): MappingWarning[] {
  const { netResultsField, toDynamics, fromDynamics } = mapping
  if (netResultsField === null) return []
  if (!toDynamics && !fromDynamics) return [{ kind: 'noDirection' }]
  const others = fromDynamics ? (sources.get(netResultsField) ?? []).filter((other) => other !== mapping) : []
  return others.length === 0 ? [] : [{ kind: 'sharedTarget', others: others.map(({ dynamicsLabel }) => dynamicsLabel) }]
}

function checkColumn(
  mapping: FieldMapping,
  column: DynamicsColumn | 'missing',
  createsRecords: boolean,
): MappingWarning[] {
  const { netResultsField, toDynamics, fromDynamics } = mapping
  if (column === 'missing') return netResultsField === null ? [] : [{ kind: 'columnMissing' }]
  if (netResultsField === null || !toDynamics) {
    const isMissed = createsRecords && column.required && column.writable
    const warnings: MappingWarning[] = isMissed ? [{ kind: 'requiredUnmapped' }] : []
    return fromDynamics && isNoAddress(netResultsField, column)
      ? [...warnings, { kind: 'notText', column: column.kind }]
      : warnings
  }
  if (!column.writable) return [{ kind: 'readOnly' }]
  if (!takesText(netResultsField, column)) return [{ kind: 'typeMismatch', column: column.kind }]
  return fromDynamics && isNoAddress(netResultsField, column) ? [{ kind: 'notText', column: column.kind }] : []
}

const isNoAddress = (netResultsField: string | null, { kind }: DynamicsColumn) =>
  netResultsField === EMAIL_FIELD && kind !== 'text'

/** Of the vendor's own fields it is known that they hold text; what a customer's own field holds, nobody says. */
function takesText(netResultsField: string, { kind }: DynamicsColumn): boolean {
  if (kind === 'lookup') return netResultsField === COMPANY_FIELD
  if (kind === 'other') return false
  return kind === 'text' || !TEXT_FIELDS.includes(netResultsField)
}
