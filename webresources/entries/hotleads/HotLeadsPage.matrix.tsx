import { screen } from '@testing-library/react'
import { runMatrix } from '../../../mocks/faultmatrix/runMatrix'
import { openAppPage } from '../../parts/people/openAppPage.testing'
import { HotLeadsPage } from './HotLeadsPage'

runMatrix({
  name: 'Hot Leads Breakdown',
  open: (fault) => openAppPage(fault, (props) => <HotLeadsPage {...props} />),
  hasContent: () => screen.queryAllByRole('listitem').length > 5,
  reads: [
    'LeadScoreOverlay.getDefault',
    'Contact.getMineLeadScores',
    'Contact.getMineLeadWebActivity',
    'ContactSegment.getMultiple',
  ],
})
