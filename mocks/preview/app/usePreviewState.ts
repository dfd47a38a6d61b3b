import { useEffect, useState } from 'react'
import { formatPreviewState, parsePreviewState } from '../PreviewState'
import type { PreviewState } from '../PreviewState'

export interface PreviewNavigation {
  readonly state: PreviewState
  /** Counts the forms that were opened; a new number is a new form, the same number the same form. */
  readonly opened: number
  /** Another page of the app: a step in the browser's history. */
  go(to: Partial<PreviewState>): void
  /** The same page, said more exactly: no step in the history, no new form. */
  note(what: Partial<PreviewState>): void
  /** Starts the simulated world anew with these choices. */
  restart(choice: Partial<PreviewState>): void
}

/** Keeps what is chosen in the address, so that a link reproduces what is seen. */
export function usePreviewState(first: PreviewState): PreviewNavigation {
  const [{ state, opened }, set] = useState({ state: first, opened: 1 })
  useEffect(() => {
    const back = () => {
      set((before) => ({ state: parsePreviewState(window.location.search), opened: before.opened + 1 }))
    }
    window.addEventListener('popstate', back)
    return () => {
      window.removeEventListener('popstate', back)
    }
  }, [])
  return {
    state,
    opened,
    go(to) {
      const next = { ...state, ...to }
      window.history.pushState(null, '', addressOf(next))
      set({ state: next, opened: opened + 1 })
    },
    note(what) {
      // From the address, not from `state`: two notes may come in one turn.
      const next = { ...parsePreviewState(window.location.search), ...what }
      window.history.replaceState(null, '', addressOf(next))
      set((before) => ({ ...before, state: next }))
    },
    restart(choice) {
      window.location.assign(addressOf({ ...parsePreviewState(window.location.search), ...choice }))
    },
  }
}

function addressOf(state: PreviewState): string {
  return window.location.pathname + formatPreviewState(state)
}
