import type { WorldUser } from './World'

/** Sells to most of the accounts; the user whom the preview signs in at first. */
export const MARCUS: WorldUser = {
  id: '5a1e0000-1111-4111-8111-000000000001',
  fullName: 'Marcus Oyelaran',
  emailAddress: 'm.oyelaran@sales.example',
  netResults: { userId: 701, userName: 'm.oyelaran@sales.example', password: 'tide-Lantern-47' },
  roles: ['Salesperson', 'Net-Results User'],
}

/** Reads English and counts the Polish way, in Warsaw. Her password has everything that a careless encoder breaks: quotes, a colon, spaces, letters beyond Latin-1. */
export const DANUTA: WorldUser = {
  id: '5a1e0000-1111-4111-8111-000000000002',
  fullName: 'Danuta Kowalczyk-Brandt',
  emailAddress: 'd.kowalczyk@sales.example',
  netResults: { userId: 702, userName: 'd.kowalczyk@sales.example', password: `"Żółć": 'пароль' 雪&<50%>` },
  roles: ['Salesperson', 'Net-Results User'],
  region: { format: 'Polish (Poland)', timeZone: 'Central European Standard Time' },
}

/** Nobody has given him a Net-Results login yet. Works in Sydney. */
export const OWEN: WorldUser = {
  id: '5a1e0000-1111-4111-8111-000000000003',
  fullName: 'Owen Tallis',
  emailAddress: 'o.tallis@sales.example',
  netResults: null,
  roles: ['Salesperson', 'Net-Results User'],
  region: { format: 'English (Australia)', timeZone: 'AUS Eastern Standard Time' },
}

export const INGRID: WorldUser = {
  id: '5a1e0000-1111-4111-8111-000000000004',
  fullName: 'Ingrid Solheim',
  emailAddress: 'i.solheim@sales.example',
  netResults: { userId: 704, userName: 'i.solheim@sales.example', password: 'fjord-Ledger-93' },
  roles: ['System Administrator', 'Net-Results User'],
}

export const USERS: readonly WorldUser[] = [MARCUS, DANUTA, OWEN, INGRID]
