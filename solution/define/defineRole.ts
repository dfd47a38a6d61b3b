/** Depth of a privilege: own records, business unit, business unit and those below, organization. */
export type PrivilegeDepth = 'Basic' | 'Local' | 'Deep' | 'Global'

export interface Role {
  readonly name: string
  /** Platform names of the privileges (`prvReadContact`), by depth. */
  readonly privileges: Readonly<Partial<Record<PrivilegeDepth, readonly string[]>>>
}

/** A security role. Gives the declaration its type and returns it unchanged. */
export const defineRole = (role: Role): Role => role
