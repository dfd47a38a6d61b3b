import { createContext, useContext } from 'react'

/** What a field tells the control inside it. */
export interface FieldWiring {
  readonly controlId: string
  readonly labelId: string
  /** Ids of message and hint, in the order in which they are read. */
  readonly describedBy: string | undefined
  readonly invalid: boolean
  readonly required: boolean
}

export const FieldContext = createContext<FieldWiring | null>(null)

interface ControlProps {
  readonly id?: string | undefined
  readonly required?: boolean | undefined
  readonly 'aria-labelledby'?: string | undefined
  readonly 'aria-describedby'?: string | undefined
  readonly 'aria-invalid'?: boolean | 'true' | 'false' | 'grammar' | 'spelling' | undefined
}

/** The properties of a control as the field around it, if any, wants them; what the control says itself comes first. */
export function useFieldControl<Props extends ControlProps>(props: Props): Props {
  const field = useContext(FieldContext)
  if (field === null) return props
  const { id = field.controlId, required = field.required } = props
  const describedBy = [field.describedBy, props['aria-describedby']].filter(Boolean).join(' ')
  return {
    ...props,
    id,
    required,
    // The label's `for` names only the control that has the field's id.
    ...(id === field.controlId ? {} : { 'aria-labelledby': props['aria-labelledby'] ?? field.labelId }),
    ...(describedBy === '' ? {} : { 'aria-describedby': describedBy }),
    'aria-invalid': props['aria-invalid'] ?? (field.invalid || undefined),
  }
}

/** Whether a control says of itself that what is in it can't be taken. */
export function isInvalid(props: ControlProps): boolean {
  return String(props['aria-invalid']) === 'true'
}
