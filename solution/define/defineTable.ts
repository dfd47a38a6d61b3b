import type { Column } from './defineColumn'
import type { Form } from './defineForm'
import type { Command } from './defineCommand'

/** One of Microsoft's tables with what we add to it. */
export interface Table {
  /** With its capitals, e.g. `SystemUser`; the logical name is the same in lower case. */
  readonly schemaName: string
  readonly displayName: string
  readonly columns: readonly Column[]
  readonly forms: readonly Form[]
  /** Buttons on the command bar. */
  readonly commands: readonly Command[]
}

/** A table of Microsoft's and our additions. Gives the declaration its type and returns it unchanged. */
export const defineTable = (table: Table): Table => table
