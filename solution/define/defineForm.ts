import type { Label } from './Label'

/** One of Microsoft's main forms: never shipped, only added to. */
export interface BaseForm {
  /** Lower case, no braces. The same in every organization. */
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly introducedVersion: string
}

export interface Handler {
  /** As the library exports it, e.g. `NetResults.Form.onTab`. */
  readonly functionName: string
  /** Web resource name of the library. */
  readonly library: string
}

export interface ColumnCell {
  readonly kind: 'column'
  /** Logical name. */
  readonly column: string
  readonly label: Label
  readonly readOnly?: boolean
}

export interface WebResourceCell {
  readonly kind: 'webResource'
  /** Id of the control; scripts find the page by it. */
  readonly controlId: string
  readonly label: Label
  /** Web resource name of the page. */
  readonly page: string
  /** Height in form rows. */
  readonly rows: number
}

export type Cell = ColumnCell | WebResourceCell

export interface Section {
  readonly name: string
  readonly label: Label
  readonly showLabel: boolean
  readonly cells: readonly Cell[]
}

export interface Tab {
  readonly name: string
  readonly label: Label
  readonly ordinal: number
  readonly sections: readonly Section[]
  /** Runs whenever the tab is opened or closed. */
  readonly onTabStateChange?: Handler
}

export interface Form {
  readonly base: BaseForm
  readonly tabs: readonly Tab[]
  /** Web resource names of the scripts that the form loads. */
  readonly libraries: readonly string[]
}

/** What we add to a main form: own tabs and libraries only, nothing of Microsoft's is moved or changed. */
export const defineForm = (form: Form): Form => form
