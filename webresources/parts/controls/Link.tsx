import type { ComponentProps } from 'react'
import { mergeClasses } from './fluent'
import { useLinkStyles } from './Link.styles'

interface LinkLook {
  /** Underlined at all times, because it stands in running text. @default false */
  readonly inline?: boolean
}

export type LinkProps = LinkLook &
  (
    | (ComponentProps<'a'> & { readonly href: string; readonly as?: 'a' })
    | (ComponentProps<'button'> & { readonly href?: never; readonly as?: 'button' })
  )

/** Fluent's link: an anchor when it has an address, else a button that looks like one. */
export function Link({ inline = false, className, ...props }: LinkProps) {
  const styles = useLinkStyles()
  if (props.href === undefined) {
    const { as, ...button } = props
    return (
      <button type="button" {...button} className={mergeClasses(styles.root, inline && styles.inline, className)} />
    )
  }
  const { as, ...anchor } = props
  return <a {...anchor} className={mergeClasses(styles.root, styles.anchor, inline && styles.inline, className)} />
}
