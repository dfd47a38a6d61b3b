import { connectHost } from '../../dataverse'
import { createNetResults, createSessionBatchMode } from '../../net-results'
import { pageAhead } from '../../parts/pageAhead'
import { askAhead, type RecordPage } from './askAhead'

// A script of its own, small and there long before the one that draws: what takes its time is asked for meanwhile.
const ahead = pageAhead(createNetResults, createSessionBatchMode)

export const { diagnostics } = ahead
export const page: RecordPage = { ...ahead.page, host: connectHost(window, { trace: diagnostics.trace }) }

// The page tells of what went wrong.
askAhead(page).catch(() => undefined)
