import { createGuid } from '../createGuid'
import type { RoleContent } from '../stockRoles'
import type { TableStore } from '../TableStore'
import { ADMINISTRATOR_ROLE } from './principals'

const ADMINISTRATOR_TEMPLATE = '627090ff-40a3-4053-8790-584edc5be201'

/** The one business unit of the organization. */
export const BUSINESS_UNIT_ID = createGuid('businessunit', 'root')

/** Makes a role with its privileges, in the root business unit. */
export function createRole(store: TableStore, { name, privileges }: RoleContent, ismanaged: boolean): void {
  const roleid = createGuid('role', name)
  store.insert('role', {
    roleid,
    name,
    ismanaged,
    businessunitid: { table: 'businessunit', id: BUSINESS_UNIT_ID },
    parentrootroleid: { table: 'role', id: roleid },
    roletemplateid: templateOf(store, name),
  })
  for (const [privilege, privilegedepthmask] of privileges) {
    const privilegeid = createGuid('privilege', privilege)
    store.insert('privilege', { privilegeid, name: privilege })
    const roleprivilegeid = createGuid('roleprivilege', name, privilege)
    store.insert('roleprivileges', { roleprivilegeid, roleid, privilegeid, privilegedepthmask })
  }
}

/** Gives a user a role; makes an empty role when there is none of that name. */
export function giveRole(store: TableStore, userId: string, name: string): void {
  const roleid = createGuid('role', name)
  if (!store.find('role', roleid)) createRole(store, { name, privileges: [] }, false)
  store.insert('systemuserroles', {
    systemuserroleid: createGuid('userrole', userId, name),
    systemuserid: userId,
    roleid,
  })
}

/** Microsoft's own roles are copies of a template, whose id is the same in every organization. */
function templateOf(store: TableStore, role: string) {
  if (role !== ADMINISTRATOR_ROLE) return null
  if (!store.find('roletemplate', ADMINISTRATOR_TEMPLATE))
    store.insert('roletemplate', { roletemplateid: ADMINISTRATOR_TEMPLATE, name: role })
  return { table: 'roletemplate', id: ADMINISTRATOR_TEMPLATE }
}
