import { createRoot } from 'react-dom/client'
import { connectConsole } from '../../dataverse'
import { createNetResults, createSessionBatchMode, reachAddress } from '../../net-results'
import type { CreateClient } from '../../parts/Connection'
import { createQueryClient } from '../../parts/createQueryClient'
import { createDiagnostics } from '../../parts/diagnostics'
import { PageFrame } from '../../parts/PageFrame'
import { tabStorage } from '../../parts/tabStorage'
import { ConsolePage } from './ConsolePage'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no element with the id root.')
const now = () => Date.now()
const batchMode = createSessionBatchMode(tabStorage)
const diagnostics = createDiagnostics()
const createClient: CreateClient = (options) => {
  diagnostics.setApiBaseUrl(options.baseUrl)
  return createNetResults({ ...options, batchMode, trace: diagnostics.trace })
}
createRoot(root).render(
  <PageFrame queryClient={createQueryClient()} diagnostics={diagnostics}>
    <ConsolePage
      host={connectConsole(window, { trace: diagnostics.trace })}
      createClient={createClient}
      now={now}
      reachNetResults={reachAddress}
    />
  </PageFrame>,
)
