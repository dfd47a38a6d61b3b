import { createRoot } from 'react-dom/client'
import { connectHost } from '../../dataverse'
import { createNetResults, createSessionBatchMode } from '../../net-results'
import type { CreateClient } from '../../parts/Connection'
import { createQueryClient } from '../../parts/createQueryClient'
import { PageFrame } from '../../parts/PageFrame'
import '../../parts/shell.css'
import { tabStorage } from '../../parts/tabStorage'
import { AccountPage } from './AccountPage'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no element with the id root.')
const now = () => Date.now()
const batchMode = createSessionBatchMode(tabStorage)
const createClient: CreateClient = (options) => createNetResults({ ...options, batchMode })
createRoot(root).render(
  <PageFrame queryClient={createQueryClient()}>
    <AccountPage host={connectHost(window)} createClient={createClient} now={now} />
  </PageFrame>,
)
