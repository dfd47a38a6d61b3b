import { descendants, type XmlElement } from '../xml/XmlElement'
import { defineRule, type Breach } from './Rule'
import { inCustomizations } from './where'

interface Structure {
  /** Where elements of this name are meant: directly below this parent. */
  readonly parent: string
  readonly required: readonly string[]
  readonly optional: readonly string[]
}

const words = (text: string): readonly string[] => text.split(' ')

/**
 * What the schema of the import lets stand in the elements that we write. Not the whole schema: that one is run by
 * the tests where it is at hand, and by every import.
 */
const STRUCTURES: Readonly<Record<string, Structure>> = {
  Entity: {
    parent: 'Entities',
    required: ['Name'],
    optional: words(
      'ObjectTypeCode EntityInfo FormXml SavedQueries Visualizations RibbonDiffXml Icons Strings HierarchyRules CustomControlDefaultConfigs',
    ),
  },
  attribute: {
    parent: 'attributes',
    required: words('Type Name LogicalName'),
    optional: words(
      'ExternalName IsCustomField ValidForCreateApi ValidForReadApi ValidForUpdateApi DisplayMask Length IsLogical AttributeOf YomiOf CalculationOf AggregateOf IsAuditEnabled XmlAbbreviation ImeMode RequiredLevel LinkedAttribute Format MaxLength MinValue MaxValue Accuracy Descriptions displaynames OptionSetName optionset AppDefaultValue AccuracySource ReferencedEntityObjectTypeCode LookupBrowse LookupStyle LookupTypes IsSecured IsCustomizable IsRenameable CanModifySearchSettings CanModifyRequirementLevelSettings CanModifyFieldLevelSecuritySettings CanModifyAdditionalSettings IntroducedVersion SourceType FormulaDefinitionFileName Behavior CanChangeDateTimeBehavior IsGlobalFilterEnabled IsSortableEnabled CanModifyGlobalFilterSettings CanModifyIsSortableSettings IsActive IsDataSourceSecret AutoNumberFormat IsSearchable IsFilterable IsRetrievable IsLocalizable IsPrimaryImage CanStoreFullImage MaxSizeInKB AutoNumberName',
    ),
  },
  systemform: {
    parent: 'forms',
    required: words('formid form LocalizedNames'),
    optional: words('IsCustomizable IntroducedVersion CanBeDeleted FormPresentation FormActivationState Descriptions'),
  },
  Role: {
    parent: 'Roles',
    required: ['RolePrivileges'],
    optional: words('IsCustomizable IsAutoAssigned Description IsInherited IntroducedVersion'),
  },
  FieldPermission: {
    parent: 'FieldPermissions',
    required: words('EntityName AttributeName CanRead CanUpdate CanCreate'),
    optional: ['CanReadUnmasked'],
  },
  Dashboard: {
    parent: 'Dashboards',
    required: words('FormId LocalizedNames FormXml'),
    optional: words('Descriptions IsCustomizable IsDefault CanBeDeleted IntroducedVersion IsTabletEnabled'),
  },
  WebResource: {
    parent: 'WebResources',
    required: words('WebResourceId Name WebResourceType FileName'),
    optional: words(
      'DisplayName Description SilverlightVersion LanguageCode IntroducedVersion IsEnabledForMobileClient IsAvailableForMobileOffline DependencyXml IsCustomizable CanBeDeleted IsHidden',
    ),
  },
  AppModuleSiteMap: {
    parent: 'AppModuleSiteMaps',
    required: words('SiteMapUniqueName SiteMap'),
    optional: words('EnableCollapsibleGroups ShowHome ShowPinned ShowRecents SiteMapName LocalizedNames'),
  },
  AppModule: {
    parent: 'AppModules',
    required: words('UniqueName IntroducedVersion WebResourceId FormFactor AppModuleComponents LocalizedNames'),
    optional: words(
      'OptimizedFor statecode statuscode WelcomePageId ClientType NavigationType URL AppModuleRoleMaps AppConfig Descriptions appelements appsettings',
    ),
  },
}

/** What may stand where, for the elements that we write. */
export const structureRules = [
  defineRule({
    id: 'customizations/structure',
    level: 'import',
    importError: '0x8004801a XSD validation failed',
    remedy: 'Write what the schema knows, once each, and leave out nothing that it asks for.',
    check: ({ customizations }) =>
      descendants(customizations).flatMap((parent) =>
        parent.children.flatMap((node) => {
          const structure = Object.hasOwn(STRUCTURES, node.name) ? STRUCTURES[node.name] : undefined
          return structure?.parent === parent.name ? structureProblems(node, structure) : []
        }),
      ),
  }),
]

const structureProblems = (node: XmlElement, { required, optional }: Structure): readonly Breach[] => {
  const seen = new Set<string>()
  const misplaced = node.children.filter(({ name }) => {
    const twice = seen.has(name)
    seen.add(name)
    return twice || !(required.includes(name) || optional.includes(name))
  })
  return [
    ...required
      .filter((name) => !seen.has(name))
      .map((name) => inCustomizations(node, `<${node.name}> has no <${name}>.`)),
    ...misplaced.map((child) =>
      inCustomizations(child, `<${child.name}> has no place in <${node.name}>, or is there twice.`),
    ),
  ]
}
