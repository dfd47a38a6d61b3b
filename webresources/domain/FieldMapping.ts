/** How one column of a Dynamics table and one field of Net-Results keep each other up to date. */
export interface FieldMapping {
  /** Logical name of the column. */
  readonly dynamicsField: string
  /** What Dynamics shows for it; the logical name when Net-Results has no label. */
  readonly dynamicsLabel: string
  /** Label of the Net-Results field; `null` = not mapped. */
  readonly netResultsField: string | null
  readonly toDynamics: boolean
  readonly fromDynamics: boolean
}
