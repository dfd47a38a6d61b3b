import { createRoot } from 'react-dom/client'
import { PageFrame } from '../../parts/PageFrame'
import { FunnelVisionPage } from './FunnelVisionPage'
import { diagnostics, page } from './start'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no element with the id root.')
createRoot(root).render(
  <PageFrame queryClient={page.queryClient} diagnostics={diagnostics}>
    <FunnelVisionPage host={page.host} createClient={page.createClient} now={page.now} />
  </PageFrame>,
)
