import { useEffect, useState } from 'react'

/** Milliseconds that the answers get to come, once all is asked, before the page is drawn without them. */
const PATIENCE = 250
/** The same for all of it, questions that have to wait for an answer too. */
const MOST_PATIENCE = 1_000

export interface FirstAnswers {
  /** When all of it is answered, somehow. */
  readonly answered: Promise<unknown>
  /** Nobody waits for it any more. */
  leave?(): void
}

/**
 * Asks for all that a page shows at first, in the fewest round trips, before there is anything that draws: a page takes a
 * slow machine longer to draw than Net-Results takes to answer, and what comes within a moment is drawn once, in place of
 * frames around bars.
 *
 * @param ask resolves once the last of the questions is on its way; `null` = there is nothing to wait for. What goes wrong
 * is said where it would show. Stable, or it is asked anew.
 * @param isKnown nothing has to be waited for
 * @returns whether to draw
 */
export function useFirstAnswers(ask: () => Promise<FirstAnswers | null>, isKnown: () => boolean): boolean {
  const [isReady, setReady] = useState(isKnown)
  useEffect(() => {
    let isLeft = false
    let asked: FirstAnswers | null = null
    const show = () => {
      if (!isLeft) setReady(true)
    }
    const waitForAnswers = async () => {
      asked = await ask()
      if (isLeft) return asked?.leave?.()
      if (asked === null) return
      setTimeout(show, PATIENCE)
      await asked.answered
    }
    waitForAnswers().then(show, show)
    const timer = setTimeout(show, MOST_PATIENCE)
    return () => {
      isLeft = true
      clearTimeout(timer)
      asked?.leave?.()
    }
  }, [ask])
  return isReady
}
