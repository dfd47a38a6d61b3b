import { firstVersion } from '../../../solution/constants'
import type { Column } from '../../../solution/define/defineColumn'
import { element, textElement, type XmlElement } from '../xml/XmlElement'
import { descriptions, displayNames } from './labels'

const flag = (value: boolean): 0 | 1 => (value ? 1 : 0)

/** A column as `<attribute>`, in the element order of Dataverse's own exports. */
export const columnXml = (column: Column): XmlElement => {
  const logicalName = column.schemaName.toLowerCase()
  // A secured column stays out of search for good: filtering on it is an error for whoever may not read it.
  const searchable = flag(column.searchable)
  return element('attribute', { PhysicalName: column.schemaName }, [
    textElement('Type', column.type === 'text' ? 'nvarchar' : 'int'),
    textElement('Name', logicalName),
    textElement('LogicalName', logicalName),
    textElement('RequiredLevel', 'none'),
    textElement('DisplayMask', column.searchable ? 'ValidForAdvancedFind|ValidForForm|ValidForGrid' : 'ValidForForm'),
    textElement('ImeMode', column.type === 'text' ? 'auto' : 'disabled'),
    textElement('ValidForUpdateApi', 1),
    textElement('ValidForReadApi', 1),
    textElement('ValidForCreateApi', 1),
    textElement('IsCustomField', 1),
    textElement('IsAuditEnabled', flag(column.audited)),
    textElement('IsSecured', flag(column.secured)),
    textElement('IntroducedVersion', column.introducedVersion ?? firstVersion),
    textElement('IsCustomizable', 1),
    textElement('IsRenameable', 1),
    textElement('CanModifySearchSettings', searchable),
    textElement('CanModifyRequirementLevelSettings', 1),
    textElement('CanModifyAdditionalSettings', searchable),
    textElement('SourceType', 0),
    textElement('IsGlobalFilterEnabled', 0),
    textElement('IsSortableEnabled', 0),
    textElement('CanModifyGlobalFilterSettings', searchable),
    textElement('CanModifyIsSortableSettings', searchable),
    textElement('IsDataSourceSecret', 0),
    ...formatXml(column),
    displayNames(column.displayName),
    descriptions(column.description),
  ])
}

const formatXml = (column: Column): readonly XmlElement[] =>
  column.type === 'text'
    ? [
        textElement('Format', 'text'),
        textElement('MaxLength', column.maxLength),
        // In bytes: two per character.
        textElement('Length', 2 * column.maxLength),
      ]
    : [element('Format'), textElement('MinValue', column.minimum), textElement('MaxValue', column.maximum)]
