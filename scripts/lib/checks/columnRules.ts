import { attributeOf, childrenOf, childOf, descendants, textAt, type XmlElement } from '../xml/XmlElement'
import { readText } from './readText'
import { defineRule } from './Rule'
import type { SolutionPackage } from './SolutionPackage'
import { inCustomizations, repeated, shown } from './where'

const isOwn = (column: XmlElement): boolean => textAt(column, 'IsCustomField') === '1'
const isSecured = (column: XmlElement): boolean => textAt(column, 'IsSecured') === '1'

const columnsOf = ({ tables }: SolutionPackage) =>
  tables.flatMap((table) =>
    table.columns.map((column) => ({ table: table.name, column, name: textAt(column, 'LogicalName') })),
  )

const permissionsOf = ({ customizations }: SolutionPackage) =>
  childrenOf(childOf(customizations, 'FieldSecurityProfiles'), 'FieldSecurityProfile')
    .flatMap((profile) => childrenOf(childOf(profile, 'FieldPermissions'), 'FieldPermission'))
    .map((node) => ({ node, table: textAt(node, 'EntityName'), name: textAt(node, 'AttributeName') }))

const TYPES =
  'virtual primarykey uniqueidentifier char nchar varchar nvarchar ntext text numeric int smallint tinyint bigint binary varbinary image file float decimal real money smallmoney bit timezone datetime smalldatetime timestamp lookup picklist multiselectpicklist partylist customer owner state status sql_variant phoneticguide HierarchyId managedproperty'.split(
    ' ',
  )

/** Columns and who may see them. */
export const columnRules = [
  defineRule({
    id: 'columns/names',
    level: 'import',
    importError: '0x80048062 Invalid name for attribute; custom names must start with a valid customization prefix',
    remedy:
      'Name and LogicalName are PhysicalName in lower case, with the prefix of the publisher, at most 50 characters, once per table.',
    check: (solutionPackage) => [
      ...columnsOf(solutionPackage).flatMap(({ column, name }) => {
        const physical = attributeOf(column, 'PhysicalName')
        const fits =
          name === physical.toLowerCase() &&
          textAt(column, 'Name') === name &&
          name.length <= 50 &&
          (!isOwn(column) || name.startsWith(solutionPackage.prefix))
        return fits
          ? []
          : [inCustomizations(column, `The column ${shown(physical)} has the logical name ${shown(name)}.`)]
      }),
      ...solutionPackage.tables.flatMap(({ name, columns }) =>
        repeated(columns.map((column) => textAt(column, 'LogicalName'))).map((column) =>
          inCustomizations(undefined, `The table ${name} has the column ${shown(column)} twice.`),
        ),
      ),
    ],
  }),
  defineRule({
    id: 'columns/own',
    level: 'house',
    remedy: "Ship own columns only (IsCustomField 1): Microsoft's columns are not ours to change.",
    check: (solutionPackage) =>
      columnsOf(solutionPackage)
        .filter(({ column }) => !isOwn(column))
        .map(({ column, name }) => inCustomizations(column, `The column ${shown(name)} is not our own.`)),
  }),
  defineRule({
    id: 'columns/types',
    level: 'import',
    importError: '0x8004801a XSD validation failed',
    remedy: 'Use a column type that the platform has.',
    check: (solutionPackage) =>
      columnsOf(solutionPackage)
        .filter(({ column }) => !TYPES.includes(textAt(column, 'Type')))
        .map(({ column, name }) =>
          inCustomizations(column, `The column ${shown(name)} has the type ${shown(textAt(column, 'Type'))}.`),
        ),
  }),
  defineRule({
    id: 'columns/length',
    level: 'import',
    importError: '0x8004801a XSD validation failed',
    remedy: 'Text has a MaxLength from 1 to 4000 and a Length of twice that; a number has a minimum below its maximum.',
    check: (solutionPackage) =>
      columnsOf(solutionPackage).flatMap(({ column, name }) => {
        const number = (element: string): number => Number(textAt(column, element) || Number.NaN)
        const type = textAt(column, 'Type')
        if (type === 'nvarchar') {
          const length = number('MaxLength')
          const fits = length >= 1 && length <= 4000 && number('Length') === 2 * length
          return fits ? [] : [inCustomizations(column, `The column ${shown(name)} has lengths that do not fit.`)]
        }
        return type !== 'int' || number('MinValue') < number('MaxValue')
          ? []
          : [inCustomizations(column, `The column ${shown(name)} has limits that do not fit.`)]
      }),
  }),
  defineRule({
    id: 'columns/secured-private',
    level: 'house',
    remedy:
      'Keep a secured column out of audit, search and views: its values would land there in the clear, and filtering by it is an error.',
    check: (solutionPackage) => {
      const listed = namesInViews(solutionPackage)
      const queried = namesInQueries(solutionPackage)
      return columnsOf(solutionPackage)
        .filter(({ column }) => isSecured(column))
        .flatMap(({ column, name }) => {
          const problems = [
            ...(textAt(column, 'IsAuditEnabled') === '0' ? [] : ['is audited']),
            ...(/AdvancedFind|Grid/.test(textAt(column, 'DisplayMask')) ? ['is offered in search and views'] : []),
            ...(listed.has(name) ? ['stands in a view'] : []),
            ...(queried.has(name) ? ['is filtered or sorted by in a script'] : []),
          ]
          return problems.map((problem) => inCustomizations(column, `The secured column ${shown(name)} ${problem}.`))
        })
    },
  }),
  defineRule({
    id: 'columns/secured-profile',
    level: 'house',
    remedy:
      'Name every secured column in a column security profile, or nobody but system administrators can ever fill it.',
    check: (solutionPackage) => {
      const named = new Set(permissionsOf(solutionPackage).map(({ table, name }) => `${table} ${name}`))
      return columnsOf(solutionPackage)
        .filter(({ column, table, name }) => isSecured(column) && !named.has(`${table} ${name}`))
        .map(({ column, name }) => inCustomizations(column, `No profile names the secured column ${shown(name)}.`))
    },
  }),
  defineRule({
    id: 'columns/profile-columns',
    level: 'import',
    importError: '0x80048063 / 0x80048064 Some field security permissions could not be imported',
    remedy: 'A profile names secured columns of this package, table and column in lower case.',
    check: (solutionPackage) => {
      const columns = columnsOf(solutionPackage)
      return permissionsOf(solutionPackage).flatMap(({ node, table, name }) => {
        const found = columns.find((each) => each.table === table && each.name === name)
        return found && isSecured(found.column)
          ? []
          : [inCustomizations(node, `${shown(`${table}.${name}`)} is no secured column of this package.`)]
      })
    },
  }),
  defineRule({
    id: 'columns/profile-permissions',
    level: 'import',
    importError: '0x8004f50e Invalid permission',
    remedy: 'A permission is 4 (allowed) or 0 (not allowed).',
    check: (solutionPackage) =>
      permissionsOf(solutionPackage).flatMap(({ node }) =>
        ['CanRead', 'CanUpdate', 'CanCreate']
          .filter((right) => !/^[04]$/.test(textAt(node, right)))
          .map((right) => inCustomizations(node, `${right} is ${shown(textAt(node, right))}.`)),
      ),
  }),
  defineRule({
    id: 'columns/profile-read',
    level: 'house',
    remedy: "Grant Read to single rows by sharing: a profile lets each member read the column on everybody's row.",
    check: (solutionPackage) =>
      permissionsOf(solutionPackage)
        .filter(({ node, table }) => table === 'systemuser' && textAt(node, 'CanRead') !== '0')
        .map(({ node, name }) => inCustomizations(node, `Members of the profile read ${shown(name)} of every user.`)),
  }),
]

const namesInViews = ({ customizations }: SolutionPackage): ReadonlySet<string> =>
  new Set(
    descendants(customizations, 'savedquery')
      .flatMap((query) => descendants(query))
      .flatMap((node) => [attributeOf(node, 'name'), attributeOf(node, 'attribute')]),
  )

const namesInQueries = ({ webResources }: SolutionPackage): ReadonlySet<string> =>
  new Set(
    webResources
      .filter(({ type }) => type === 3)
      .flatMap(({ bytes }) => readText(bytes).match(/\$(?:filter|orderby)=[^"'`&]{0,500}/g) ?? [])
      .flatMap((query) => query.match(/\w+/g) ?? []),
  )
