import type { ChangeEvent, ComponentProps } from 'react'
import { ChevronDownRegular, mergeClasses } from './fluent'
import { useFrameStyles } from './Frame.styles'
import { useSelectStyles } from './Select.styles'
import { isInvalid, useFieldControl } from './useFieldControl'

export interface SelectProps extends Omit<ComponentProps<'select'>, 'onChange' | 'size'> {
  readonly onChange?: (event: ChangeEvent<HTMLSelectElement>, data: { readonly value: string }) => void
}

/** Fluent's select: the browser's own list. `className` and `style` go to the frame, everything else to the element. */
export function Select({ className, style, onChange, ...own }: SelectProps) {
  const frame = useFrameStyles()
  const styles = useSelectStyles()
  const props = useFieldControl(own)
  const disabled = props.disabled === true
  return (
    <span
      className={mergeClasses(
        frame.root,
        disabled ? frame.disabled : frame.enabled,
        !disabled && isInvalid(props) && frame.invalid,
        styles.root,
        className,
      )}
      style={style}
    >
      <select
        {...props}
        className={mergeClasses(styles.select, disabled && styles.disabled)}
        onChange={(event) => onChange?.(event, { value: event.target.value })}
      />
      <ChevronDownRegular className={mergeClasses(styles.icon, disabled && styles.iconDisabled)} />
    </span>
  )
}
