import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { createFormScripts } from './host/createFormScripts'
import { installXrm } from './host/installXrm'
import { loadPackage } from './package/loadPackage'
import { parsePreviewState } from './PreviewState'
import { createSession } from './Session'
import { startWorker } from './startWorker'

const root = document.getElementById('root')
if (!root) throw new Error('The preview has no root element.')

try {
  const state = parsePreviewState(window.location.search)
  const session = createSession(state, await loadPackage())
  // Before the first frame: only then the worker answers for its page as well.
  if (state.api === 'simulated') await startWorker(session)
  installXrm(window, session.dynamics.xrm, session.scenario.host?.xrm)
  const scripts = await createFormScripts(session.dynamics.xrm, session.package.token, session.package.forms)
  createRoot(root).render(<App session={session} scripts={scripts} first={state} />)
} catch (error) {
  root.textContent = `The preview could not start. ${error instanceof Error ? error.message : String(error)}`
  throw error
}
