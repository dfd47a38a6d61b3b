import { useLayoutEffect, useRef, useState, type FocusEvent, type RefObject } from 'react'

/**
 * Keeps the focus when the button that had it goes away: on what stands in its row now (`data-focus` or a button), else on
 * the table. Rows are told by their `data-key`.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>) {
  const [key, setKey] = useState<string | null>(null)
  const held = useRef<string | null>(null)
  // After every render, because any of them may take the button away.
  useLayoutEffect(() => {
    if (held.current === null || document.activeElement !== document.body) return
    const row = root.current?.querySelector(`[data-key="${CSS.escape(held.current)}"]`)
    const target = row?.querySelector<HTMLElement>('[data-focus], button') ?? root.current
    target?.focus({ preventScroll: true })
  })
  const hold = (next: string | null) => {
    held.current = next
    setKey(next)
  }
  return {
    /** The row with the focus. */
    key,
    onFocus: ({ target }: FocusEvent<HTMLElement>) =>
      hold(target.closest('[data-key]')?.getAttribute('data-key') ?? null),
    onBlur({ target, relatedTarget }: FocusEvent<HTMLElement>) {
      // An element that was taken out has not been left by the user.
      if (target.isConnected && (relatedTarget !== null || document.hasFocus())) hold(null)
    },
  }
}
