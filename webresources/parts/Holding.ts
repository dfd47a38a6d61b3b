import { createContext, useContext, useEffect } from 'react'

/** How the page keeps results on screen while Net-Results refuses the login and nothing else of it shows. */
export interface Holding {
  /** Where what is held shows meanwhile, below the question for the login; `null` = the page is as usual. */
  readonly slot: HTMLElement | null
  /** The page has something that must not go; returns what lets go of it. */
  hold(): () => void
}

export const HoldingContext = createContext<Holding>({ slot: null, hold: () => () => undefined })

/**
 * Holds the page as long as there is something to be held: a login that is refused in the middle then takes neither the
 * results from the screen nor their state from memory, and the work can be gone on with after the next login.
 *
 * @returns where it has to show (a portal); `null` = in its own place
 */
export function useHeld(isHeld: boolean): HTMLElement | null {
  const { slot, hold } = useContext(HoldingContext)
  useEffect(() => (isHeld ? hold() : undefined), [hold, isHeld])
  return isHeld ? slot : null
}
