import { createRoot } from 'react-dom/client'
import { connectAccount } from '../../dataverse'
import { createNetResults, createSessionBatchMode } from '../../net-results'
import type { CreateClient } from '../../parts/Connection'
import { createQueryClient } from '../../parts/createQueryClient'
import { createDiagnostics } from '../../parts/diagnostics'
import { PageFrame } from '../../parts/PageFrame'
import { tabStorage } from '../../parts/tabStorage'
import { AccountPage } from './AccountPage'

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
    <AccountPage host={connectAccount(window, { trace: diagnostics.trace })} createClient={createClient} now={now} />
  </PageFrame>,
)
