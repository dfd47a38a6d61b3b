import { defineApp } from '../define/defineApp'
import { hotLeadsBreakdown } from '../dashboards/hotLeadsBreakdown'
import { userRole } from '../roles/userRole'

const icon = 'nr_/images/netresults.svg'

export const netResultsApp = defineApp({
  uniqueName: 'nr_NetResults',
  displayName: 'Net-Results',
  description: 'Who is hot, what they did, and the records they belong to.',
  icon,
  areas: [
    {
      id: 'nr_area',
      title: 'Net-Results',
      groups: [
        {
          id: 'nr_group_marketing',
          title: 'Marketing',
          subAreas: [
            {
              kind: 'page',
              id: 'nr_sub_funnelvision',
              title: 'Funnel Vision',
              page: 'nr_/pages/funnelvision.html',
              icon,
            },
            { kind: 'dashboard', id: 'nr_sub_hotleads', title: 'Dashboards', dashboard: hotLeadsBreakdown.name, icon },
          ],
        },
        {
          id: 'nr_group_people',
          title: 'People',
          subAreas: [
            { kind: 'table', id: 'nr_sub_contacts', title: 'Contacts', table: 'contact' },
            { kind: 'table', id: 'nr_sub_leads', title: 'Leads', table: 'lead' },
            { kind: 'table', id: 'nr_sub_accounts', title: 'Accounts', table: 'account' },
          ],
        },
        {
          id: 'nr_group_administration',
          title: 'Administration',
          subAreas: [
            { kind: 'page', id: 'nr_sub_console', title: 'Integration Console', page: 'nr_/pages/console.html', icon },
          ],
        },
      ],
    },
  ],
  roles: [userRole.name],
})
