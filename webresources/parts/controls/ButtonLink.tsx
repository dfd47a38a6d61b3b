import type { ComponentProps, ReactNode } from 'react'
import { useButtonStyles } from './Button.styles'
import { useButtonLinkStyles } from './ButtonLink.styles'
import { mergeClasses } from './fluent'

interface ButtonLinkProps extends ComponentProps<'a'> {
  readonly href: string
  readonly icon?: ReactNode
}

/** A link to another place that looks like a small secondary button. */
export function ButtonLink({ icon, className, children, ...props }: ButtonLinkProps) {
  const styles = useButtonStyles()
  const own = useButtonLinkStyles()
  return (
    <a
      {...props}
      className={mergeClasses(
        styles.root,
        styles.enabled,
        styles.secondary,
        styles.small,
        icon !== undefined && styles.smallWithIcon,
        own.root,
        className,
      )}
    >
      {icon !== undefined && <span className={mergeClasses(styles.icon, styles.smallIcon, styles.before)}>{icon}</span>}
      {children}
    </a>
  )
}
