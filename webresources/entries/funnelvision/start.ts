import { connectApp } from '../../dataverse'
import { createNetResults, createSessionBatchMode } from '../../net-results'
import { createDiagnostics } from '../../parts/diagnostics'
import { createQueryClient } from '../../parts/createQueryClient'
import { tabStorage } from '../../parts/tabStorage'
import { askAhead, type AppPageAhead } from './askAhead'

// A script of its own, as the contact page has one: what takes its time is asked for while the other one is loaded.
const batchMode = createSessionBatchMode(tabStorage)

export const diagnostics = createDiagnostics()
export const page: AppPageAhead = {
  host: connectApp(window, { trace: diagnostics.trace }),
  createClient(options) {
    diagnostics.setApiBaseUrl(options.baseUrl)
    return createNetResults({ ...options, batchMode, trace: diagnostics.trace })
  },
  queryClient: createQueryClient(),
  now: () => Date.now(),
}

// The page tells of what went wrong.
askAhead(page).catch(() => undefined)
