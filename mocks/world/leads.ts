import { HALDEN, KESTREL, TESSALY, type Site } from './accounts'
import { person, type PersonRow } from './person'
import { DANUTA, MARCUS, OWEN } from './users'
import type { WorldPerson } from './World'

/** What a lead says of its company; leads of an account we know point at it as well. */
interface LeadCompany {
  readonly name: string
  readonly industry: string
  readonly site?: Site
}

const NORDLYS: LeadCompany = { name: 'Nordlys Robotics', industry: 'Technology' }
const QUILLON: LeadCompany = { name: 'Quillon Software', industry: 'Technology' }
const PELLUCID: LeadCompany = { name: 'Pellucid Glassworks', industry: 'Manufacturing' }
const HALDEN_LEAD: LeadCompany = { name: 'Halden Water Systems', industry: 'Utilities', site: HALDEN }
const KESTREL_LEAD: LeadCompany = { name: 'Kestrel Energy Cooperative', industry: 'Utilities', site: KESTREL }
const TESSALY_LEAD: LeadCompany = { name: 'Tessaly Foods', industry: 'Food and Beverage', site: TESSALY }

// prettier-ignore
const ROWS: readonly (readonly [LeadCompany, PersonRow])[] = [
  [NORDLYS, ['1ead0000-4444-4444-8444-000000000001', 'Astrid', 'Nordahl', 'Chief Technology Officer', 'astrid.nordahl@nordlys.example', MARCUS, [48411, 'Paid search', 37, 4, 83]]],
  [NORDLYS, ['1ead0000-4444-4444-8444-000000000002', 'Håkon', 'Bjørnstad', 'Service Engineer', 'hakon.bjornstad@nordlys.example', MARCUS, [48412, 'Natural search', 4, 5, 14], { madeDaysAgo: 1 }]],
  [QUILLON, ['1ead0000-4444-4444-8444-000000000003', 'Imogen', 'Farrow', 'Product Manager', 'imogen.farrow@quillon.example', DANUTA, [48413, 'Referral', 25, 3]]],
  [QUILLON, ['1ead0000-4444-4444-8444-000000000004', 'Tariq', 'Mansour', 'Developer', 'tariq.mansour@quillon.example', DANUTA, null]],
  [PELLUCID, ['1ead0000-4444-4444-8444-000000000005', 'Cecily', 'Thornbury', 'Works Manager', 'cecily.thornbury@pellucid.example', MARCUS, [48415, 'Direct access', 6, 1]]],
  [PELLUCID, ['1ead0000-4444-4444-8444-000000000006', 'Władysława', 'Grzeszczyk', 'Buyer', 'w.grzeszczyk@pellucid.example', OWEN, [48416, 'Referral', 15, 2]]],
  // The address was mistyped in Dynamics; the sync reports it.
  [PELLUCID, ['1ead0000-4444-4444-8444-000000000007', 'Anders', 'Holm', 'Kiln Supervisor', 'anders.holm@pellucid', MARCUS, null]],
  [HALDEN_LEAD, ['1ead0000-4444-4444-8444-000000000008', 'Yusuf', 'Demirci', 'Treatment Plant Engineer', 'yusuf.demirci@haldenwater.example', MARCUS, [48418, 'Natural search', 9, 2]]],
  [KESTREL_LEAD, ['1ead0000-4444-4444-8444-000000000009', 'مريم', 'الفارسي', 'Grid Analyst', 'maryam.alfarsi@kestrel.example', MARCUS, [48419, 'Paid search', 18, 3]]],
  [TESSALY_LEAD, ['1ead0000-4444-4444-8444-000000000010', 'Solène', 'Garnier', 'Logistics Coordinator', 'solene.garnier@tessaly.example', DANUTA, [48420, 'Natural search', 4, 1]]],
]

export const LEADS: readonly WorldPerson[] = ROWS.map(([company, row]) => ({
  ...person('lead', company.site ?? HALDEN, row),
  accountId: company.site?.account.id ?? null,
  companyName: company.name,
  industry: company.industry,
  ...(company.site === undefined ? { city: 'Trondheim', country: 'Norway' } : {}),
}))
