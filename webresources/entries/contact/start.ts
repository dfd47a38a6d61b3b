import { connectHost } from '../../dataverse'
import { createNetResults, createSessionBatchMode } from '../../net-results'
import { createDiagnostics } from '../../parts/diagnostics'
import { createQueryClient } from '../../parts/createQueryClient'
import { tabStorage } from '../../parts/tabStorage'
import { askAhead, type RecordPage } from './askAhead'

// A script of its own, small and there long before the one that draws: what takes its time is asked for meanwhile.
const batchMode = createSessionBatchMode(tabStorage)

export const diagnostics = createDiagnostics()
export const page: RecordPage = {
  host: connectHost(window, { trace: diagnostics.trace }),
  createClient(options) {
    diagnostics.setApiBaseUrl(options.baseUrl)
    return createNetResults({ ...options, batchMode, trace: diagnostics.trace })
  },
  queryClient: createQueryClient(),
  now: () => Date.now(),
}

// The page tells of what went wrong.
askAhead(page).catch(() => undefined)
