/** What members of a profile may do with one secured column, on every row that they can reach. */
export interface ColumnPermission {
  /** Logical name. */
  readonly table: string
  /** Logical name. */
  readonly column: string
  readonly read: boolean
  readonly update: boolean
  readonly create: boolean
}

export interface ColumnSecurityProfile {
  readonly name: string
  readonly description: string
  readonly permissions: readonly ColumnPermission[]
}

/** A column security profile. Its members do not travel in a solution: the administrator adds them. */
export const defineColumnSecurityProfile = (profile: ColumnSecurityProfile): ColumnSecurityProfile => profile
