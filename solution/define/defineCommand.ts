import type { Label } from './Label'

/** A button on the classic command bar of one table. */
export interface Command {
  /** Part of every id of the button, e.g. `Form.SyncContact`: letters, digits and dots. */
  readonly id: string
  readonly label: Label
  readonly tip: Label
  /** On the record's form; or for the chosen rows of the table's own list, or of a list of it on another table's form. */
  readonly place: 'form' | 'grid' | 'subGrid'
  readonly functionName: string
  /** Web resource name of the library, loaded on click. */
  readonly library: string
  /** Web resource name of the icon (SVG). */
  readonly icon: string
}

/** A button on the command bar. Gives the declaration its type and returns it unchanged. */
export const defineCommand = (command: Command): Command => command
