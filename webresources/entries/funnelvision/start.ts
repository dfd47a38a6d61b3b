import { connectApp } from '../../dataverse'
import { createNetResults, createSessionBatchMode } from '../../net-results'
import { pageAhead } from '../../parts/pageAhead'
import { askAhead, type AppPageAhead } from './askAhead'

// A script of its own, as the contact page has one: what takes its time is asked for while the other one is loaded.
const ahead = pageAhead(createNetResults, createSessionBatchMode)

export const { diagnostics } = ahead
export const page: AppPageAhead = { ...ahead.page, host: connectApp(window, { trace: diagnostics.trace }) }

// The page tells of what went wrong.
askAhead(page).catch(() => undefined)
