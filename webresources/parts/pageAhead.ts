import type { createNetResults, createSessionBatchMode } from '../net-results'
import type { PageAhead } from './connectAhead'
import { createDiagnostics } from './diagnostics'
import { createQueryClient } from './createQueryClient'
import { tabStorage } from './tabStorage'

/** What every start script begins with. Only entries may name the client, so they hand over how it is made. */
export function pageAhead(create: typeof createNetResults, createBatchMode: typeof createSessionBatchMode) {
  const diagnostics = createDiagnostics()
  const batchMode = createBatchMode(tabStorage)
  const page: PageAhead = {
    createClient(options) {
      diagnostics.setApiBaseUrl(options.baseUrl)
      return create({ ...options, batchMode, trace: diagnostics.trace })
    },
    queryClient: createQueryClient(),
    now: () => Date.now(),
  }
  return { diagnostics, page }
}
