import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { exposePreview } from './exposePreview'
import { createFormScripts } from './host/createFormScripts'
import { installXrm } from './host/installXrm'
import { loadPackage } from './package/loadPackage'
import type { LoadedPackage } from './package/loadPackage'
import { parsePreviewState } from './PreviewState'
import { createSession } from './Session'
import { startWorker, stopWorker } from './startWorker'

/** The service worker tells the frames of several previews apart by the version token in their addresses. */
function withOwnToken(loaded: LoadedPackage): LoadedPackage {
  const { token } = loaded
  return { ...loaded, token: `${token.slice(0, 4)}${String(Date.now()).slice(-10)}${token.slice(-4)}` }
}

/** Every load is a new world; what pages have kept of an older one would make a link show something else each time. */
function forgetWorlds() {
  window.sessionStorage.clear()
  window.localStorage.clear()
}

const root = document.getElementById('root')
if (!root) throw new Error('The preview has no root element.')

try {
  const state = parsePreviewState(window.location.search)
  if (state.api === 'simulated') forgetWorlds()
  const loaded = await loadPackage()
  const session = createSession(state, state.api === 'simulated' ? withOwnToken(loaded) : loaded)
  // Before the first frame: only then the worker answers for its page as well.
  await (state.api === 'simulated' ? startWorker(session) : stopWorker())
  exposePreview(session)
  installXrm(window, session.dynamics.xrm, session.scenario.host?.xrm)
  const scripts = await createFormScripts(session)
  createRoot(root).render(<App session={session} scripts={scripts} first={state} />)
} catch (error) {
  root.textContent = `The preview could not start. ${error instanceof Error ? error.message : String(error)}`
  throw error
}
