import type { WorldAccount } from './World'

/** Where the people of an account are, and their e-mail domain. */
export interface Site {
  readonly account: WorldAccount
  readonly domain: string
  readonly city: string
  readonly country: string
}

function site(id: string, name: string, industry: string, domain: string, city: string, country: string): Site {
  return { account: { id, name, industry }, domain: `${domain}.example`, city, country }
}

export const HALDEN = site(
  'acc00000-2222-4222-8222-000000000001',
  'Halden Water Systems',
  'Utilities',
  'haldenwater',
  'Duluth',
  'United States',
)
export const BRIGHTMOOR = site(
  'acc00000-2222-4222-8222-000000000002',
  'Brightmoor Health Partners',
  'Healthcare',
  'brightmoor',
  'Leeds',
  'United Kingdom',
)
export const CORVANE = site(
  'acc00000-2222-4222-8222-000000000003',
  'Corvane Logistics',
  'Transportation',
  'corvane',
  'Rotterdam',
  'Netherlands',
)
export const OSTMARK = site(
  'acc00000-2222-4222-8222-000000000004',
  'Ostmark Cold Chain',
  'Transportation',
  'ostmark',
  'Aarhus',
  'Denmark',
)
export const CASTILE = site(
  'acc00000-2222-4222-8222-000000000005',
  'Castile & Boone Elevators',
  'Construction',
  'castileboone',
  'Chicago',
  'United States',
)
export const TESSALY = site(
  'acc00000-2222-4222-8222-000000000006',
  'Tessaly Foods',
  'Food and Beverage',
  'tessaly',
  'Lyon',
  'France',
)
export const ARDENT = site(
  'acc00000-2222-4222-8222-000000000007',
  'Ardent Rail Maintenance',
  'Transportation',
  'ardentrail',
  'Basel',
  'Switzerland',
)
export const KESTREL = site(
  'acc00000-2222-4222-8222-000000000008',
  'Kestrel Energy Cooperative',
  'Utilities',
  'kestrel',
  'Calgary',
  'Canada',
)
/** Nobody works there: the account page with nothing to show. */
export const VELLUM = site(
  'acc00000-2222-4222-8222-000000000009',
  'Vellum & Thorne',
  'Consulting',
  'vellumthorne',
  'Dublin',
  'Ireland',
)

export const SITES: readonly Site[] = [HALDEN, BRIGHTMOOR, CORVANE, OSTMARK, CASTILE, TESSALY, ARDENT, KESTREL, VELLUM]
