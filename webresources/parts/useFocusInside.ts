import { useEffect, useRef, type FocusEvent } from 'react'

/**
 * Properties for a container that takes the focus when what had it inside goes away, so that the next Tab goes on from
 * there and not from the top of the page.
 */
export function useFocusInside<Container extends HTMLElement>() {
  const ref = useRef<Container>(null)
  const isInside = useRef(false)
  useEffect(() => {
    if (isInside.current && document.activeElement === document.body) ref.current?.focus({ preventScroll: true })
  })
  return {
    ref,
    tabIndex: -1,
    onFocus: () => {
      isInside.current = true
    },
    // Without a next one the focus went nowhere: what had it is gone.
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent<Container>) => {
      if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) isInside.current = false
    },
  }
}
