import type { BatchMode } from './batch'

const KEY = 'netresults.batchRefused'

/**
 * A {@link BatchMode} that outlives the page, because a form may load its frame anew for every record: what one page
 * has learnt the next need not try again. Storage that is full or blocked means remembering for this page only, never an error.
 */
export function createSessionBatchMode(storage: Pick<Storage, 'getItem' | 'setItem'>): BatchMode {
  let refused = false
  return {
    get refused() {
      if (refused) return true
      try {
        refused = storage.getItem(KEY) === 'true'
      } catch {
        // Asked again next time.
      }
      return refused
    },
    set refused(value) {
      refused = value
      try {
        storage.setItem(KEY, String(value))
      } catch {
        // Remembered here at least.
      }
    },
  }
}
