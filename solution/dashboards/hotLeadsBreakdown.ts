import { defineDashboard } from '../define/defineDashboard'

export const hotLeadsBreakdown = defineDashboard({
  name: 'Hot Leads Breakdown',
  description: 'Most active visitors, top lead scores and recent activity of your own leads, from Net-Results.',
  page: {
    kind: 'webResource',
    controlId: 'WebResource_nr_hotleads',
    label: 'Hot Leads Breakdown',
    page: 'nr_/pages/hotleads.html',
    rows: 24,
  },
})
