import type { ChangeEvent, ComponentProps, ReactNode } from 'react'
import { mergeClasses } from './fluent'
import { useFrameStyles } from './Frame.styles'
import { useInputStyles } from './Input.styles'
import { isInvalid, useFieldControl } from './useFieldControl'

export interface InputProps extends Omit<ComponentProps<'input'>, 'onChange' | 'size'> {
  readonly contentBefore?: ReactNode
  readonly contentAfter?: ReactNode
  /** Further properties of the element itself. */
  readonly input?: ComponentProps<'input'>
  readonly onChange?: (event: ChangeEvent<HTMLInputElement>, data: { readonly value: string }) => void
}

/** Fluent's one-line input. `className` and `style` go to the frame, everything else to the element. */
export function Input({ contentBefore, contentAfter, input, className, style, onChange, ...own }: InputProps) {
  const frame = useFrameStyles()
  const styles = useInputStyles()
  const props = useFieldControl(own)
  const disabled = props.disabled === true
  const hasBefore = Boolean(contentBefore)
  const hasAfter = Boolean(contentAfter)
  const content = mergeClasses(styles.content, disabled && styles.contentDisabled)
  return (
    <span
      className={mergeClasses(
        frame.root,
        disabled ? frame.disabled : frame.enabled,
        !disabled && isInvalid(props) && frame.invalid,
        styles.root,
        hasBefore && styles.before,
        hasAfter && styles.after,
        className,
      )}
      style={style}
    >
      {hasBefore && <span className={content}>{contentBefore}</span>}
      <input
        type="text"
        {...props}
        {...input}
        className={mergeClasses(
          styles.input,
          hasBefore && styles.inputBefore,
          hasAfter && styles.inputAfter,
          disabled && styles.disabled,
          input?.className,
        )}
        onChange={(event) => onChange?.(event, { value: event.target.value })}
      />
      {hasAfter && <span className={content}>{contentAfter}</span>}
    </span>
  )
}
