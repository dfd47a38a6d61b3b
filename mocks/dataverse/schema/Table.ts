export type ColumnType = 'id' | 'text' | 'integer' | 'boolean' | 'dateTime' | 'choice' | 'lookup'

export interface Column {
  readonly type: ColumnType
  /** Lookup: navigation property by table that it may point at. */
  readonly targets?: Readonly<Record<string, string>>
  /** Choice: label by value. Boolean: label by `0` and `1`. */
  readonly labels?: Readonly<Record<number, string>>
  /** Column security is on: read and written only by whom it is granted to. */
  readonly secured?: true
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
  /** One-to-many: rows of another table that point here, by navigation property. */
  readonly collections: Readonly<Record<string, { readonly table: string; readonly lookup: string }>>
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
