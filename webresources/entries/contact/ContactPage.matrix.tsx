import { screen } from '@testing-library/react'
import { runMatrix } from '../../../mocks/faultmatrix/runMatrix'
import { NOTABLE } from '../../../mocks/world/notable'
import { openContactPage } from './openContactPage.testing'

runMatrix({
  name: 'Contact/Lead iFrame',
  open: (fault) => openContactPage({ id: NOTABLE.hotContact, ...fault }),
  hasContent: () => screen.queryAllByRole('listitem').length > 5,
  reads: [
    'Contact.getContactIdByEmailAddress',
    'LeadScoreOverlay.getDefault',
    'Contact.getOneWithScore',
    'Contact.getMailingInfo',
    'ContactActivityHistory.getTypes',
    'ContactActivityHistory.getContactActivity',
  ],
})
