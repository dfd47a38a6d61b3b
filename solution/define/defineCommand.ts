/** A button on the classic command bar of one table. */
export interface Command {
  /** Part of every id of the button, e.g. `Form.SyncContact`: letters, digits and dots. */
  readonly id: string
  readonly label: string
  readonly tip: string
  /** On the record's form, or on the table's own grid for the chosen rows. */
  readonly place: 'form' | 'grid'
  readonly functionName: string
  /** Web resource name of the library, loaded on click. */
  readonly library: string
  /** Web resource name of the icon (SVG). */
  readonly icon: string
}

/** A button on the command bar. Gives the declaration its type and returns it unchanged. */
export const defineCommand = (command: Command): Command => command
