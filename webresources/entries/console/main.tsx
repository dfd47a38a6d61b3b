import { createRoot } from 'react-dom/client'
import { connectConsole } from '../../dataverse'
import { createNetResults, createSessionBatchMode } from '../../net-results'
import type { CreateClient } from '../../parts/Connection'
import { createQueryClient } from '../../parts/createQueryClient'
import { PageFrame } from '../../parts/PageFrame'
import '../../parts/shell.css'
import { tabStorage } from '../../parts/tabStorage'
import { ConsolePage } from './ConsolePage'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no element with the id root.')
const now = () => Date.now()
const batchMode = createSessionBatchMode(tabStorage)
const createClient: CreateClient = (options) => createNetResults({ ...options, batchMode })
createRoot(root).render(
  <PageFrame queryClient={createQueryClient()}>
    <ConsolePage host={connectConsole(window)} createClient={createClient} now={now} />
  </PageFrame>,
)
