import { screen, within } from '@testing-library/react'
import { runMatrix } from '../../../mocks/faultmatrix/runMatrix'
import { openFunnelVision } from './openFunnelVision.testing'

for (const [tab, read] of [
  ['whosHot', 'Contact.getMineLeadScores'],
  ['prospectActivity', 'Visit.getMineMultiple'],
  ['anonymousVisitors', 'Visit.getAnonymousMultiple'],
  ['myEmails', 'Conversation.getMineMultiple'],
] as const) {
  runMatrix({
    name: `Funnel Vision, ${tab}`,
    open: (fault) => openFunnelVision({ ...fault, data: `tab=${tab}` }),
    hasContent: () => {
      const table = screen.queryAllByRole('table')[0]
      return table !== undefined && within(table).queryAllByRole('row').length > 3
    },
    reads: ['LeadScoreOverlay.getAll', 'LeadScoreOverlay.getDefault', read],
  })
}
