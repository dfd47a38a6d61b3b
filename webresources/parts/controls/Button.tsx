import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { useButtonStyles } from './Button.styles'
import { mergeClasses } from './fluent'

export interface ButtonProps extends ComponentProps<'button'> {
  /** @default 'secondary' */
  readonly appearance?: 'primary' | 'secondary' | 'outline' | 'subtle' | 'transparent'
  /** @default 'medium': 32 px high; small is 24 px */
  readonly size?: 'small' | 'medium'
  /** Alone it needs `aria-label`. */
  readonly icon?: ReactNode
  readonly iconPosition?: 'before' | 'after'
  /** Looks disabled and does nothing, but keeps the focus and its place among the tab stops. */
  readonly disabledFocusable?: boolean
}

/** Fluent's button. */
export function Button({
  appearance = 'secondary',
  size = 'medium',
  icon,
  iconPosition = 'before',
  disabled = false,
  disabledFocusable = false,
  className,
  children,
  onClick,
  ...props
}: ButtonProps) {
  const styles = useButtonStyles()
  const off = disabled || disabledFocusable
  const quiet = appearance === 'subtle' || appearance === 'transparent'
  const hasIcon = Boolean(icon)
  const iconOnly = hasIcon && !children
  const small = size === 'small'
  const shownIcon = hasIcon && (
    <span className={mergeClasses(styles.icon, small && styles.smallIcon, !iconOnly && styles[iconPosition])}>
      {icon}
    </span>
  )
  return (
    <button
      type="button"
      {...props}
      disabled={disabled && !disabledFocusable}
      {...(disabledFocusable ? { 'aria-disabled': true, onClick: refuse } : { onClick })}
      className={mergeClasses(
        styles.root,
        ...(off
          ? [styles.disabled, (quiet || appearance === 'outline') && styles.noBackground]
          : [styles.enabled, styles[appearance]]),
        off && (quiet || appearance === 'primary') && styles.noEdge,
        small && styles.small,
        small && hasIcon && styles.smallWithIcon,
        iconOnly && (small ? styles.smallIconOnly : styles.iconOnly),
        className,
      )}
    >
      {iconPosition === 'before' && shownIcon}
      {children}
      {iconPosition === 'after' && shownIcon}
    </button>
  )
}

/** A submit button would still submit. */
function refuse(event: MouseEvent) {
  event.preventDefault()
}
