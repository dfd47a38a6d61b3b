import { createRoot } from 'react-dom/client'
import { connectHost } from '../../dataverse'
import { createNetResults } from '../../net-results'
import { createQueryClient } from '../../parts/createQueryClient'
import { PageFrame } from '../../parts/PageFrame'
import '../../parts/shell.css'
import { ContactPage } from './ContactPage'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no element with the id root.')
const now = () => Date.now()
createRoot(root).render(
  <PageFrame queryClient={createQueryClient()}>
    <ContactPage host={connectHost(window)} createClient={createNetResults} now={now} />
  </PageFrame>,
)
