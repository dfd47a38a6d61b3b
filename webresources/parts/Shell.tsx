import { useLayoutEffect } from 'react'
import { strings } from './strings'

/** How many parts of the page wait for their first content; all of them show the same shell. */
let waiting = 0

/**
 * The static shell of the page's HTML, for as long as this stands in the tree. It was painted before any script had run;
 * drawing it once more would cost a slow machine a frame, and something could jump.
 */
export function Shell() {
  useLayoutEffect(() => {
    waiting += 1
    showShell()
    return () => {
      waiting -= 1
      showShell()
    }
  }, [])
  return null
}

/** Shows the shell if some part still waits, and takes it away otherwise. */
export function showShell(): void {
  const shell = document.getElementById('shell')
  if (shell === null) return
  shell.hidden = waiting === 0
  shell.setAttribute('aria-label', strings.loading)
  shell.setAttribute('aria-busy', String(waiting > 0))
}
