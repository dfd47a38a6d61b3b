import { defineApp } from '../define/defineApp'
import { hotLeadsBreakdown } from '../dashboards/hotLeadsBreakdown'
import { userRole } from '../roles/userRole'
import * as words from '../words'

const icon = 'nr_/images/netresults.svg'

export const netResultsApp = defineApp({
  uniqueName: 'nr_NetResults',
  displayName: words.netResults,
  description: words.appDescription,
  icon,
  areas: [
    {
      id: 'nr_area',
      title: words.netResults,
      groups: [
        {
          id: 'nr_group_marketing',
          title: words.marketing,
          subAreas: [
            {
              kind: 'page',
              id: 'nr_sub_funnelvision',
              title: words.funnelVision,
              page: 'nr_/pages/funnelvision.html',
              icon,
            },
            {
              kind: 'dashboard',
              id: 'nr_sub_hotleads',
              title: words.dashboards,
              dashboard: hotLeadsBreakdown.key,
              icon,
            },
          ],
        },
        {
          id: 'nr_group_people',
          title: words.people,
          subAreas: [
            { kind: 'table', id: 'nr_sub_contacts', title: words.contacts, table: 'contact' },
            { kind: 'table', id: 'nr_sub_leads', title: words.leads, table: 'lead' },
            { kind: 'table', id: 'nr_sub_accounts', title: words.accounts, table: 'account' },
          ],
        },
        {
          id: 'nr_group_administration',
          title: words.administration,
          subAreas: [
            {
              kind: 'page',
              id: 'nr_sub_console',
              title: words.integrationConsole,
              page: 'nr_/pages/console.html',
              icon,
            },
          ],
        },
      ],
    },
  ],
  roles: [userRole.name],
})
