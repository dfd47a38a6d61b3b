import * as english from './english'

/** Stands around each text of the pseudo language. */
export const [OPENING, CLOSING] = ['⟦', '⟧']

/** The English words with marks around each text, so that a text that did not come from here is seen. */
function marked(words: unknown): unknown {
  if (typeof words === 'string') return words === '' ? '' : `${OPENING}${words}${CLOSING}`
  if (typeof words === 'function')
    return (...values: readonly unknown[]) => marked((words as (...values: readonly unknown[]) => unknown)(...values))
  if (typeof words !== 'object' || words === null) return words
  if (Array.isArray(words)) return words.map(marked)
  return Object.fromEntries(Object.entries(words).map(([key, part]) => [key, marked(part)]))
}

// What the first import of a test does, before any page has taken its words.
window.NetResultsWords = { ...(marked({ ...english }) as typeof english), language: 'en-US' }
