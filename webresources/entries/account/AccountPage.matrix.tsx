import { screen, within } from '@testing-library/react'
import { runMatrix } from '../../../mocks/faultmatrix/runMatrix'
import { openAccountPage } from './openAccountPage.testing'

runMatrix({
  name: 'Account iFrame',
  open: (fault) => openAccountPage(fault),
  hasContent: () => {
    const table = screen.queryByRole('table')
    return table !== null && within(table).queryAllByRole('row').length > 5
  },
  reads: ['LeadScoreOverlay.getDefault', 'Contact.getContactIdByEmailAddress', 'Contact.getOneWithScore'],
})
