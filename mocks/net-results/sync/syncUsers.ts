import type { Store } from '../store/Store'
import type { Report } from './reportSyncError'
import { text, type Row } from './sourceRows'

/** Who owns what at Net-Results: its user id by the GUID of the Dynamics user; `null` = has no login there. */
export type Owners = ReadonlyMap<string, number | null>

/** Matches users by the Net-Results user name on their record, else by e-mail address; reports what is wrong with the changed ones. */
export function syncUsers(store: Store, rows: readonly Row[], changed: ReadonlySet<Row>, report: Report): Owners {
  const takenBy = new Map<string, Row>()
  const owners = new Map<string, number | null>()
  for (const row of rows) {
    const dynamicsId = text(row, 'systemuserid')
    const userName = text(row, 'nr_netresultsusername').trim().toLowerCase()
    const email = text(row, 'internalemailaddress').trim().toLowerCase()
    const user = store.users.find((one) => one.userName.toLowerCase() === (userName || email))
    owners.set(dynamicsId, user?.id ?? null)
    if (userName === '' || row['isdisabled'] === true || text(row, 'applicationid') !== '') continue
    const first = takenBy.get(userName)
    if (first === undefined) takenBy.set(userName, row)
    if (!changed.has(row) && (first === undefined || !changed.has(first))) continue

    const about = { entity: 'Dynamics User', who: userName, dynamicsId } as const
    const password = text(row, 'nr_netresultspassword')
    if (first !== undefined) {
      report({ ...about, error: 'Duplicate User', description: 'Two Dynamics users share this Net-Results user name' })
    } else if (user === undefined) {
      report({ ...about, error: 'Invalid User', description: 'Net-Results has no user with this name' })
    } else if (password !== '' && password !== user.password) {
      report({ ...about, error: 'Invalid Login', description: 'Net-Results did not accept the password' })
    }
  }
  return owners
}
