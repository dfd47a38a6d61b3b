import { DataverseError } from './DataverseError'

/** How a column is asked for, and which part of the answer people mean by it. */
export interface ColumnShape {
  /** The name under which the Web API gives it. */
  readonly property: string
  /** What the answer is: the label that people read, or the value itself. */
  readonly shows: 'label' | 'value'
}

/** `XrmEnum.AttributeTypeCode` (Microsoft, "getEntityMetadata"). */
const LOOKUPS: readonly number[] = [1, 6, 9]
/** Yes or no, choice, state, status, and `Virtual`, which is what several choices at once are. */
const LABELS: readonly number[] = [0, 11, 12, 13, 17]
/** Date, decimal, floating point, whole number, long text, money, text, identifier, big number. */
const VALUES: readonly number[] = [2, 3, 4, 5, 7, 8, 14, 15, 18]

const FORMATTED = '@OData.Community.Display.V1.FormattedValue'

/** Finds a column in the metadata; `null` when the table has none of that name, or one that can't be read as text. */
export function columnShape(metadata: unknown, name: string): ColumnShape | null {
  const type = attributeType(metadata, name)
  if (type === null) return null
  if (LOOKUPS.includes(type)) return { property: `_${name}_value`, shows: 'label' }
  if (LABELS.includes(type)) return { property: name, shows: 'label' }
  return VALUES.includes(type) ? { property: name, shows: 'value' } : null
}

/** A column of an answered row as text; `null` = empty. */
export function readColumnText(row: Readonly<Record<string, unknown>>, shape: ColumnShape | undefined): string | null {
  if (shape === undefined) return null
  const value = row[shape.property]
  if (value === null || value === undefined || value === '') return null
  const label = row[shape.property + FORMATTED]
  if (shape.shows === 'label') return typeof label === 'string' ? label : null
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new DataverseError('malformed', `Dataverse answered with something else than text in ${shape.property}.`)
}

/** The metadata is an object of the client's own; a column that is not there is `null`, `undefined` or an exception. */
function attributeType(metadata: unknown, name: string): number | null {
  try {
    const { Attributes } = metadata as { readonly Attributes: { get(name: string): unknown } }
    const attribute = Attributes.get(name) as { readonly AttributeType?: unknown } | null | undefined
    return typeof attribute?.AttributeType === 'number' ? attribute.AttributeType : null
  } catch {
    return null
  }
}
