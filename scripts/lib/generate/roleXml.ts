import type { Role } from '../../../solution/define/defineRole'
import type { GuidOf } from '../guidRegister'
import { element, textElement, type XmlElement } from '../xml/XmlElement'
import { braced } from './labels'

/** A security role with its privileges sorted by name, as exports have them. */
export const roleXml = (role: Role, guidOf: GuidOf): XmlElement => {
  const privileges = Object.entries(role.privileges)
    .flatMap(([level, names]) => names.map((name) => ({ name, level })))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return element('Role', { id: braced(guidOf(`role/${role.name}`)), name: role.name }, [
    // Administrators are told to lower the depths and to add tables.
    textElement('IsCustomizable', 1),
    element(
      'RolePrivileges',
      {},
      privileges.map((privilege) => element('RolePrivilege', privilege)),
    ),
  ])
}
