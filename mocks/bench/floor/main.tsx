import { createRoot } from 'react-dom/client'
import { Floor } from './Floor'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no element with the id root.')
createRoot(root).render(<Floor />)
