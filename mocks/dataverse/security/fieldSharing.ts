import { DataverseFault } from '../DataverseFault'
import { compareValues } from '../query/compareValues'
import { isReference } from '../schema/Table'
import type { Reference, Row } from '../schema/Table'
import type { TableStore } from '../TableStore'
import { securedColumn } from './columnSecurity'
import type { Rights } from './Rights'

/** Only secured columns can be shared, and each only once with the same user on the same row. */
export function demandSharable(store: TableStore, allowed: Rights, share: Row) {
  demandOwnAccess(store, allowed, share)
  const twin = store
    .rows('principalobjectattributeaccess')
    .some((one) =>
      ['attributeid', 'objectid', 'principalid'].every((column) => compareValues(one[column], share[column]) === 0),
    )
  if (twin) throw new DataverseFault('alreadyShared', 'Attribute has already been shared.')
}

/** Nobody gives, or takes, access that he has not himself. */
export function demandOwnAccess(store: TableStore, allowed: Rights, share: Row) {
  const secured = securedColumn(store, String(share.attributeid))
  if (secured === null)
    throw new DataverseFault('notSecured', 'One or more fields are not enabled for field level security.')
  const { table, column } = secured
  const row = isReference(share.objectid ?? null) ? (share.objectid as Reference).id : ''
  const reads = share.readaccess !== true || allowed.canRead(table, column, row)
  const updates = share.updateaccess !== true || allowed.canUpdate(table, column, row)
  if (!reads || !updates)
    throw new DataverseFault(
      'accessDenied',
      `The user cannot share access to the secured attribute ${column} that he does not have himself.`,
    )
}
