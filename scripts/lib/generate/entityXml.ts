import type { Table } from '../../../solution/define/defineTable'
import type { GuidOf } from '../guidRegister'
import { element, type XmlElement } from '../xml/XmlElement'
import { columnXml } from './columnXml'
import { formXml } from './formXml'
import { ribbonXml } from './ribbonXml'

/** One of Microsoft's tables with our columns, form additions and commands, and nothing else of it. */
export const entityXml = (table: Table, guidOf: GuidOf): XmlElement => {
  const logicalName = table.schemaName.toLowerCase()
  const columns = [...table.columns].sort((a, b) => (a.schemaName < b.schemaName ? -1 : 1)).map(columnXml)
  const entity = element('entity', { Name: table.schemaName }, [element('attributes', {}, columns)])
  return element('Entity', {}, [
    element('Name', { LocalizedName: table.displayName, OriginalName: '' }, table.schemaName),
    ...(columns.length > 0 ? [element('EntityInfo', {}, [entity])] : []),
    ...(table.forms.length > 0
      ? [
          element(
            'FormXml',
            {},
            table.forms.map((form) => formXml(logicalName, form, table.columns, guidOf)),
          ),
        ]
      : []),
    ribbonXml(logicalName, table.commands),
  ])
}
