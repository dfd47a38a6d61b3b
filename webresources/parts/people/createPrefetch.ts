import type { QueryClient, QueryKey } from '@tanstack/react-query'

/** Milliseconds that the pointer has to rest: one that passes over a list asks for nothing. */
const REST = 120

/** What a click on a name will need. */
export interface Ahead {
  readonly keys: readonly QueryKey[]
  /** Asks for all of it that is not known yet. */
  ask(): void
}

/** One look-up ahead of time, that can be called off until somebody waits for it. */
export function createPrefetch(client: QueryClient, ahead: Ahead | null, savesData: () => boolean) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = false
  return {
    /** The pointer rests on the name, for all we know. */
    expect() {
      if (ahead === null || savesData()) return
      timer = setTimeout(() => {
        asked = true
        ahead.ask()
      }, REST)
    },
    callOff() {
      clearTimeout(timer)
      // Not what the page shows by now.
      if (asked)
        for (const queryKey of ahead?.keys ?? []) void client.cancelQueries({ queryKey, exact: true, type: 'inactive' })
      asked = false
    },
    /** Whoever waits for the answer from now on is not to lose it. */
    keep() {
      clearTimeout(timer)
      asked = false
    },
  }
}
