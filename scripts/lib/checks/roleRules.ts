import { attributeOf, childrenOf, childOf, type XmlElement } from '../xml/XmlElement'
import { defineRule } from './Rule'
import type { SolutionPackage } from './SolutionPackage'
import { inCustomizations, repeated, shown } from './where'

const LEVELS = ['Basic', 'Local', 'Deep', 'Global']
// Names that guides and examples print and that the platform does not have.
const NON_EXISTENT = [
  'prvReadEnvironmentVariableValue',
  'prvReadSavedQuery',
  'prvReadActivityPointer',
  'prvReadSystemUser',
]
const SYNC_ROLE = 'Net-Results Sync for Dynamics 365'

const rolesOf = ({ customizations }: SolutionPackage): readonly XmlElement[] =>
  childrenOf(childOf(customizations, 'Roles'), 'Role')
const privilegesOf = (role: XmlElement): readonly XmlElement[] =>
  childrenOf(childOf(role, 'RolePrivileges'), 'RolePrivilege')

/** Security roles. */
export const roleRules = [
  defineRule({
    id: 'roles/privileges',
    level: 'import',
    importError: '0x8004140f Privilege is duplicated, or the privilege does not exist',
    remedy:
      'Name each privilege once, as the platform does (prv, verb, schema name of the table), with a depth that exists.',
    check: (solutionPackage) =>
      rolesOf(solutionPackage).flatMap((role) => [
        ...privilegesOf(role).flatMap((privilege) => {
          const name = attributeOf(privilege, 'name')
          const level = attributeOf(privilege, 'level')
          return [
            ...(/^prv[A-Z][A-Za-z]+\w*$/.test(name) && !NON_EXISTENT.includes(name)
              ? []
              : [inCustomizations(privilege, `There is no privilege ${shown(name)}.`)]),
            ...(LEVELS.includes(level)
              ? []
              : [inCustomizations(privilege, `${shown(name)} has the depth ${shown(level)}.`)]),
          ]
        }),
        ...repeated(privilegesOf(role).map((privilege) => attributeOf(privilege, 'name'))).map((name) =>
          inCustomizations(role, `The privilege ${shown(name)} is there twice.`),
        ),
      ]),
  }),
  defineRule({
    id: 'roles/sorted',
    level: 'house',
    remedy: 'Sort privileges by name, as exports do, so that two versions compare.',
    check: (solutionPackage) =>
      rolesOf(solutionPackage)
        .filter((role) => {
          const names = privilegesOf(role).map((privilege) => attributeOf(privilege, 'name').toLowerCase())
          return names.some((name, index) => name < (names[index - 1] ?? ''))
        })
        .map((role) => inCustomizations(role, `The privileges of ${shown(attributeOf(role, 'name'))} are not sorted.`)),
  }),
  defineRule({
    id: 'roles/names',
    level: 'import',
    importError: '0x80048017 Cannot import security role. The role name is not unique.',
    remedy: 'Give every role a name of its own.',
    check: (solutionPackage) => {
      const roles = rolesOf(solutionPackage)
      return [
        ...repeated(roles.map((role) => attributeOf(role, 'name'))).map((name) =>
          inCustomizations(undefined, `Two roles are named ${shown(name)}.`),
        ),
        ...roles
          .filter((role) => attributeOf(role, 'name').trim() === '')
          .map((role) => inCustomizations(role, 'A role has no name.')),
      ]
    },
  }),
  defineRule({
    id: 'roles/sync-role',
    level: 'house',
    remedy: 'The sync role neither deletes nor assigns nor shares: the service does not need it.',
    check: (solutionPackage) =>
      rolesOf(solutionPackage)
        .filter((role) => attributeOf(role, 'name') === SYNC_ROLE)
        .flatMap(privilegesOf)
        .filter((privilege) => /^prv(Delete|Assign|Share)/.test(attributeOf(privilege, 'name')))
        .map((privilege) => inCustomizations(privilege, `The sync role has ${shown(attributeOf(privilege, 'name'))}.`)),
  }),
]
