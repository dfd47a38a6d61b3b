import type { publisher } from '../constants'
import type { App } from './defineApp'
import type { ColumnSecurityProfile } from './defineColumnSecurityProfile'
import type { Dashboard } from './defineDashboard'
import type { EnvironmentVariable } from './defineEnvironmentVariable'
import type { Role } from './defineRole'
import type { Table } from './defineTable'

/**
 * A component of Microsoft's that ours need and that is not in every organization. The import names it and stops
 * before it has changed anything (0x8004801d), instead of failing half-way with a database error.
 */
export interface MissingDependency {
  readonly kind: 'table' | 'form'
  /** Logical name of the table, or of the table that the form belongs to. */
  readonly table: string
  readonly displayName: string
  /** Form id, lower case without braces; forms only. */
  readonly formId?: string
  /** Solution that brings it, with a version: `msdynce_LeadManagement (9.0.4.0066)`. */
  readonly solution: string
  /** Name of our role that needs it, when it is not the table or form itself that we add to. */
  readonly neededByRole?: string
}

/** One managed solution: everything that its zip contains. */
export interface Solution {
  readonly uniqueName: string
  readonly displayName: string
  readonly description: string
  readonly version: string
  readonly publisher: typeof publisher
  /** Names; the built files lie under the same relative path, and their extension decides the type. */
  readonly webResources: readonly string[]
  readonly tables: readonly Table[]
  readonly roles: readonly Role[]
  readonly columnSecurityProfiles: readonly ColumnSecurityProfile[]
  readonly dashboards: readonly Dashboard[]
  readonly apps: readonly App[]
  readonly environmentVariables: readonly EnvironmentVariable[]
  readonly missingDependencies: readonly MissingDependency[]
}

/** What ships in one zip. Gives the declaration its type and returns it unchanged. */
export const defineSolution = (solution: Solution): Solution => solution
