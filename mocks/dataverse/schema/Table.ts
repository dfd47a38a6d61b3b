export type ColumnType =
  'id' | 'text' | 'memo' | 'integer' | 'decimal' | 'money' | 'boolean' | 'dateTime' | 'choice' | 'lookup'

export interface Column {
  readonly type: ColumnType
  /** Lookup: navigation property by table that it may point at. */
  readonly targets?: Readonly<Record<string, string>>
  /** Choice: label by value. Boolean: label by `0` and `1`. */
  readonly labels?: Readonly<Record<number, string>>
  /** Column security is on: read and written only by whom it is granted to. */
  readonly secured?: true
  /** Old and new values are kept in the audit log, if the table and the organization are audited. @default true */
  readonly audited?: false
  /** What people read; the logical name when absent. */
  readonly label?: string
  /** Business required, as maker and form say; the platform itself takes rows without it. */
  readonly required?: true
  /** The platform fills it; nobody else writes it. */
  readonly readOnly?: true
}

/** One-to-many: rows of another table that point here. */
export interface Children {
  readonly table: string
  readonly lookup: string
}

/** Many-to-many: rows of another table that an intersect table pairs with the row. */
export interface Partners {
  readonly table: string
  readonly intersect: string
  /** The intersect's column for the row itself, and for its partner. */
  readonly own: string
  readonly other: string
}

/** What Dataverse knows of one table, as far as the product asks. */
export interface Table {
  readonly logicalName: string
  readonly entitySet: string
  readonly displayName: string
  readonly objectTypeCode: number
  readonly primaryId: string
  readonly primaryName: string
  readonly columns: Readonly<Record<string, Column>>
  /** What privileges say of it, `Contact` in `prvReadContact`; the display name without blanks when absent, `null` = open to all. */
  readonly privilege?: string | null
  /** Changes and deletions go to the audit log, if the organization is audited. */
  readonly audited?: true
  /** Collection-valued navigation properties. */
  readonly collections: Readonly<Record<string, Children | Partners>>
}

/** A lookup as it is stored. */
export interface Reference {
  readonly table: string
  readonly id: string
}

export type Value = string | number | boolean | null | Reference

/** One stored row by logical column name. Dates are ISO 8601 in UTC, identifiers lower case without braces. */
export type Row = Record<string, Value>

export function isReference(value: Value | undefined): value is Reference {
  return typeof value === 'object' && value !== null
}
