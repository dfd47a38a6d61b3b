import { useId, useMemo, type ComponentProps, type ReactNode } from 'react'
import { useFieldStyles } from './Field.styles'
import { DiamondDismiss12Filled, mergeClasses } from './fluent'
import { FieldContext, type FieldWiring } from './useFieldControl'

/** What ties an element of one's own to its label, hint and message. */
export interface FieldControlProps {
  readonly id: string
  readonly 'aria-labelledby': string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
  readonly 'aria-required'?: true
}

export interface FieldProps extends Omit<ComponentProps<'div'>, 'children'> {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What is wrong with the content; read out as soon as it is there. */
  readonly validationMessage?: ReactNode
  /** @default false */
  readonly required?: boolean
  /** @default 'vertical' */
  readonly orientation?: 'vertical' | 'horizontal'
  /** An Input or Select, or what makes a control from the field's properties. */
  readonly children: ReactNode | ((control: FieldControlProps) => ReactNode)
}

/** Fluent's field: one control with its label, hint and message. */
export function Field({
  label,
  hint,
  validationMessage,
  required = false,
  orientation = 'vertical',
  className,
  children,
  ...props
}: FieldProps) {
  const styles = useFieldStyles()
  const id = useId()
  const horizontal = orientation === 'horizontal'
  const invalid = Boolean(validationMessage)
  const hasHint = Boolean(hint)
  const wiring = useMemo<FieldWiring>(
    () => ({
      controlId: `${id}-control`,
      labelId: `${id}-label`,
      describedBy: [invalid && `${id}-message`, hasHint && `${id}-hint`].filter(Boolean).join(' ') || undefined,
      invalid,
      required,
    }),
    [hasHint, id, invalid, required],
  )
  return (
    <FieldContext value={wiring}>
      <div {...props} className={mergeClasses(styles.root, horizontal && styles.horizontal, className)}>
        <label
          className={mergeClasses(styles.label, horizontal && styles.horizontalLabel)}
          id={wiring.labelId}
          htmlFor={wiring.controlId}
        >
          {label}
          {required && (
            <span className={styles.star} aria-hidden>
              {'*'}
            </span>
          )}
        </label>
        {typeof children === 'function' ? children(toControlProps(wiring)) : children}
        {invalid && (
          <div className={mergeClasses(styles.note, styles.message)} id={`${id}-message`} role="alert">
            <span className={styles.messageIcon}>
              <DiamondDismiss12Filled />
            </span>
            {validationMessage}
          </div>
        )}
        {hasHint && (
          <div className={styles.note} id={`${id}-hint`}>
            {hint}
          </div>
        )}
      </div>
    </FieldContext>
  )
}

function toControlProps({ controlId, labelId, describedBy, invalid, required }: FieldWiring): FieldControlProps {
  return {
    id: controlId,
    'aria-labelledby': labelId,
    ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
    ...(invalid ? { 'aria-invalid': true } : {}),
    ...(required ? { 'aria-required': true } : {}),
  }
}
