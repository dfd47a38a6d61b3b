import { defineDashboard } from '../define/defineDashboard'
import * as words from '../words'

export const hotLeadsBreakdown = defineDashboard({
  key: 'Hot Leads Breakdown',
  name: words.hotLeads,
  description: words.hotLeadsDescription,
  page: {
    kind: 'webResource',
    controlId: 'WebResource_nr_hotleads',
    label: words.hotLeads,
    page: 'nr_/pages/hotleads.html',
    rows: 24,
  },
})
