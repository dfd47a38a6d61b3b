import { describe, expect, it } from 'vitest'
import { languages } from '../../solution/constants'
import { funnelVision } from '../../solution/manifest'
import { readSolutionPackage } from './checks/readSolutionPackage'
import { openGuidRegister } from './guidRegister'
import { packSolution } from './packSolution'
import { madeUpFiles, wholeSolution } from './wholeSolution.testing'
import { attributeOf, childOf, descendants, textAt } from './xml/XmlElement'

const pack = (solution: typeof funnelVision) =>
  packSolution(solution, madeUpFiles(solution.webResources), openGuidRegister({}).guidOf)

describe('packSolution', () => {
  it('names the zip as Dataverse names its exports', () => {
    expect(pack({ ...funnelVision, version: '3.1.0.2' }).fileName).toBe(
      'FunnelVisionMarketingAutomation_3_1_0_2_managed.zip',
    )
  })

  it('gives the same bytes twice', () => {
    expect(Buffer.compare(pack(wholeSolution).zip, pack(wholeSolution).zip)).toBe(0)
  })

  it('can be read back into what it was made from', () => {
    const read = readSolutionPackage(pack(wholeSolution).zip)
    const roles = descendants(childOf(read.customizations, 'Roles'), 'Role')
    expect({
      uniqueName: textAt(read.manifest, 'UniqueName'),
      version: textAt(read.manifest, 'Version'),
      publisher: textAt(read.manifest, 'Publisher', 'UniqueName'),
      webResources: read.webResources.map(({ name }) => name),
      tables: read.tables.map((table) => ({
        name: table.name,
        columns: table.columns.map((column) => attributeOf(column, 'PhysicalName')),
        forms: table.forms.map((form) => textAt(form, 'formid')),
        commands: descendants(table.node, 'JavaScriptFunction').map((node) => attributeOf(node, 'FunctionName')),
      })),
      roles: roles.map((role) => ({
        name: attributeOf(role, 'name'),
        privileges: descendants(role, 'RolePrivilege').map(
          (node) => `${attributeOf(node, 'name')} ${attributeOf(node, 'level')}`,
        ),
      })),
      variables: read.environmentVariables.map(({ node }) => attributeOf(node, 'schemaname')),
      apps: descendants(childOf(read.customizations, 'AppModules'), 'UniqueName').map(({ text }) => text),
      dashboards: descendants(childOf(read.customizations, 'Dashboards'), 'LocalizedName').map((node) =>
        attributeOf(node, 'description'),
      ),
    }).toEqual({
      uniqueName: wholeSolution.uniqueName,
      version: wholeSolution.version,
      publisher: wholeSolution.publisher.uniqueName,
      webResources: wholeSolution.webResources,
      tables: wholeSolution.tables.map((table) => ({
        name: table.schemaName.toLowerCase(),
        columns: table.columns.map(({ schemaName }) => schemaName).sort(),
        forms: table.forms.map(({ base }) => `{${base.id}}`),
        commands: table.commands.map(({ functionName }) => functionName),
      })),
      roles: wholeSolution.roles.map(({ name, privileges }) => ({
        name,
        privileges: Object.entries(privileges)
          .flatMap(([level, names]) => names.map((each) => `${each} ${level}`))
          .sort(),
      })),
      variables: wholeSolution.environmentVariables.map(({ schemaName }) => schemaName),
      apps: wholeSolution.apps.map(({ uniqueName }) => uniqueName),
      dashboards: wholeSolution.dashboards.flatMap(({ name }) => languages.map((language) => name[language])),
    })
  })
})
