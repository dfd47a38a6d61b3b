import type { FormData } from './FormData'

/** `XrmEnum.FormType`. */
export const FORM_TYPES = { create: 1, update: 2, readOnly: 3, disabled: 4, bulkEdit: 6 } as const

export type FormKind = keyof typeof FORM_TYPES

/** The web resource control of a form. The frame is Dynamics' own business: whoever draws the form says where it is. */
export interface WebResourceControl {
  readonly name: string
  /** Full address of the frame; `null` = not drawn. */
  source(): string | null
  /** The frame's window as soon as the control is drawn; never while it is hidden. */
  contentWindow(): Promise<Window>
}

/** A message above the form. */
export interface FormNotification {
  readonly id: string
  readonly level: 'ERROR' | 'WARNING' | 'INFO'
  readonly message: string
}

/** What a handler of the form is given. */
export interface ExecutionContext {
  getFormContext(): unknown
  getEventArgs(): unknown
  getEventSource(): unknown
}

/** A form of a model-driven app without its picture: record, tabs, events. */
export interface SimulatedForm {
  readonly data: FormData
  /** What scripts get: the documented form context, as far as the product uses it. */
  readonly formContext: unknown
  kind(): FormKind
  /** What `formContext.ui.setFormNotification` shows. */
  notifications(): readonly FormNotification[]
  /** Name of the tab that is open. */
  tab(): string
  /** `XrmEnum.FormDataLoadState` 1: what handlers of the form's own `onload` get. */
  loadContext(): ExecutionContext
  openTab(tab: string): void
  /** What form XML says: a handler that runs whenever the tab opens. */
  onTabStateChange(tab: string, handler: (context: ExecutionContext) => void): void
  type(column: string, value: string | number | boolean | null): void
  /** Saves what was typed and raises PostSave; then the data is loaded again. Rejects when Dataverse refuses. */
  save(): Promise<void>
  refresh(): void
  /** Another record in the same form: no new form, no new frame, only the data's own load event. */
  switchRecord(id: string): void
  addWebResource(control: WebResourceControl): void
  watch(listener: () => void): () => void
}
