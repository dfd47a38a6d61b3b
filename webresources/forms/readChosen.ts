import { parseGuid, type Guid } from '../domain/Guid'
import { say } from './say'

/** A row that was chosen in a list. */
export interface ChosenRow {
  /** Logical name; may be a table that is none of ours. */
  readonly table: string
  readonly id: Guid
  readonly name: string
}

/**
 * Reads what the command bar gives for `SelectedControlSelectedItemReferences`: `[{ Id, Name, TypeName }]` (Microsoft,
 * "Pass data from a page as a parameter to ribbon actions"). What is no such row is left out; each row is there once.
 */
export function readChosen(references: unknown): readonly ChosenRow[] {
  if (!Array.isArray(references)) return []
  const rows = references.flatMap((reference: unknown): ChosenRow[] => {
    if (typeof reference !== 'object' || reference === null) return []
    const { Id, Name, TypeName } = reference as Readonly<Record<string, unknown>>
    const id = parseGuid(Id)
    if (id === null || typeof TypeName !== 'string') return []
    return [{ table: TypeName, id, name: typeof Name === 'string' && Name !== '' ? Name : say('thisRecord') }]
  })
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}
