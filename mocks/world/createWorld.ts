import { HALDEN, SITES } from './accounts'
import { CONTACTS } from './contacts'
import { createCrowd } from './crowd'
import { LEADS } from './leads'
import { USERS } from './users'
import type { World } from './World'

export interface WorldOptions {
  /** How many contacts Halden Water Systems has in all; 24 when absent, never fewer. */
  readonly peopleOnOneAccount?: number
}

/** The same world on every call. */
export function createWorld(options: WorldOptions = {}): World {
  const there = CONTACTS.filter(({ accountId }) => accountId === HALDEN.account.id).length
  const crowd = createCrowd(Math.max(0, (options.peopleOnOneAccount ?? there) - there))
  return { users: USERS, accounts: SITES.map(({ account }) => account), people: [...CONTACTS, ...crowd, ...LEADS] }
}
