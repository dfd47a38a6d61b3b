import type { CustomFieldId } from './ids'

/** A field that the customer has added to the contacts of Net-Results. */
export interface CustomField {
  readonly id: CustomFieldId
  /** As mappings name it. */
  readonly name: string
}
