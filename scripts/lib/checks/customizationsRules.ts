import { attributeOf, childrenOf, childOf, descendants, textAt, type XmlElement } from '../xml/XmlElement'
import { componentsOf } from './componentKeys'
import { defineRule } from './Rule'
import { inCustomizations, repeated, shown } from './where'

// The order in which exports write them, and in which the schema of the import wants them.
const ORDER =
  'Entities Roles Workflows FieldSecurityProfiles Templates EntityImageConfigs AttributeImageConfigs EntityMaps EntityRelationships OrganizationSettings optionsets Reports Dashboards InteractionCentricDashboards Dialogs WebResources CustomControls SolutionPluginAssemblies SdkMessageProcessingSteps AppModuleSiteMaps AppModules EntityDataProviders EntityDataSources CanvasApps'.split(
    ' ',
  )
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const NIL = '00000000-0000-0000-0000-000000000000'
const GUID_ELEMENTS = ['WebResourceId', 'FormId', 'formid']
/** The attribute that holds an element's GUID. */
const GUID_ATTRIBUTES: Readonly<Record<string, string>> = {
  Role: 'id',
  FieldSecurityProfile: 'fieldsecurityprofileid',
  tab: 'id',
  section: 'id',
  cell: 'id',
  Handler: 'handlerUniqueId',
  Library: 'libraryUniqueId',
}
const LABELS = ['label', 'displayname', 'LocalizedName', 'LocalizedCollectionName']
const LABEL_LISTS = ['labels', 'displaynames', 'LocalizedNames', 'LocalizedCollectionNames']
const OTHER_TEXTS = ['Description', 'Title']
const OTHER_LISTS = ['Descriptions', 'Titles']

/** customizations.xml as a whole: order, GUIDs and labels. */
export const customizationsRules = [
  defineRule({
    id: 'customizations/order',
    level: 'import',
    importError: '0x8004801a XSD validation failed',
    remedy: 'Write the parts once each and in the order of an export, Entities first and Languages last.',
    check: ({ customizations }) => {
      if (!customizations) return []
      const positions = customizations.children.map(({ name }) => ORDER.indexOf(name))
      let last = -1
      const misplaced = customizations.children.filter((_, index) => {
        const position = positions[index] ?? -1
        if (position < 0) return false
        const wrong = position <= last
        last = Math.max(last, position)
        return wrong
      })
      const lastChild = customizations.children.at(-1)
      return [
        ...misplaced.map((node) => inCustomizations(node, `<${node.name}> is out of place or there twice.`)),
        ...(lastChild?.name === 'Languages' ? [] : [inCustomizations(lastChild, 'Languages is not the last part.')]),
      ]
    },
  }),
  defineRule({
    id: 'customizations/known-parts',
    level: 'house',
    importError: '0x8004801a XSD validation failed',
    remedy: 'Leave out parts that not every server knows.',
    check: ({ customizations }) =>
      (customizations?.children ?? [])
        .filter(({ name }) => !ORDER.includes(name) && name !== 'Languages')
        .map((node) => inCustomizations(node, `<${node.name}> is not known to every server.`)),
  }),
  defineRule({
    id: 'customizations/guids',
    level: 'import',
    importError: '0x8004801a XSD validation failed',
    remedy: 'Write GUIDs as GUIDs, none of them all zeros.',
    check: ({ customizations }) =>
      guidsOf(customizations)
        .filter(({ guid }) => !GUID.test(bare(guid)) || bare(guid) === NIL)
        .map(({ node, guid }) => inCustomizations(node, `<${node.name}> has the GUID ${shown(guid)}.`)),
  }),
  defineRule({
    id: 'customizations/guid-braces',
    level: 'house',
    remedy: "Write GUIDs in braces and lower case; only an app's icon has none.",
    check: ({ customizations }) => {
      const icons = new Set(descendants(childOf(customizations, 'AppModules'), 'WebResourceId'))
      return guidsOf(customizations)
        .filter(({ node, guid }) => guid !== (icons.has(node) ? bare(guid) : `{${bare(guid)}}`).toLowerCase())
        .map(({ node, guid }) => inCustomizations(node, `<${node.name}> has the GUID ${shown(guid)}.`))
    },
  }),
  defineRule({
    id: 'customizations/guids-unique',
    level: 'import',
    importError: '0x8004e30a The id already exists',
    remedy: 'Give every component and every part of a form a GUID of its own.',
    check: (solutionPackage) => {
      const { customizations } = solutionPackage
      const components = componentsOf(solutionPackage).filter(({ type }) => type === 20 || type === 60 || type === 70)
      const ids = [
        ...components.map(({ key }) => key),
        ...solutionPackage.webResources.map(({ node }) => textAt(node, 'WebResourceId')),
      ]
      const forms = [...descendants(customizations, 'systemform'), ...descendants(customizations, 'Dashboard')]
      return [
        ...repeated(ids).map((id) => inCustomizations(undefined, `The GUID ${shown(id)} belongs to two components.`)),
        ...forms.flatMap((form) =>
          repeated(idsWithin(form)).map((id) => inCustomizations(form, `A form uses the GUID ${shown(id)} twice.`)),
        ),
      ]
    },
  }),
  defineRule({
    id: 'customizations/labels',
    level: 'import',
    importError: '0x80048026 Labels in languages that are not enabled are dropped',
    remedy: 'Give every label a text in the base language, and list every language that labels use.',
    check: ({ customizations, solution }) => {
      const base = attributeOf(solution, 'languagecode')
      const languages = listedLanguages(customizations)
      if (!customizations) return []
      return [
        ...(languages.has(base)
          ? []
          : [inCustomizations(childOf(customizations, 'Languages'), `Languages does not list ${base}.`)]),
        ...descendants(customizations).flatMap((node) => [
          ...languageProblems(node, languages),
          ...(LABEL_LISTS.includes(node.name) && !hasLanguage(node, base)
            ? [inCustomizations(node, `<${node.name}> has no label in language ${base}.`)]
            : []),
        ]),
      ]
    },
  }),
  defineRule({
    id: 'customizations/label-languages',
    level: 'house',
    remedy: 'Translate a label into every language of the package, or leave it in the base language alone.',
    check: ({ customizations }) => {
      const languages = listedLanguages(customizations)
      return descendants(customizations)
        .filter(
          ({ name, children }) => (LABEL_LISTS.includes(name) || OTHER_LISTS.includes(name)) && children.length > 1,
        )
        .flatMap((list) => {
          const own = new Set(list.children.map(languageOf))
          const missing = [...languages].filter((language) => !own.has(language))
          return missing.length === 0
            ? []
            : [inCustomizations(list, `<${list.name}> is translated, but not into ${missing.join(', ')}.`)]
        })
    },
  }),
  defineRule({
    id: 'customizations/empty-labels',
    level: 'house',
    remedy: 'Give every label a text: screen readers read it out, also where it is not shown.',
    check: ({ customizations }) =>
      descendants(customizations)
        .filter((node) => LABELS.includes(node.name) && attributeOf(node, 'description').trim() === '')
        .map((node) => inCustomizations(node, `<${node.name}> is empty.`)),
  }),
]

const listedLanguages = (customizations: XmlElement | undefined): ReadonlySet<string> =>
  new Set(childrenOf(childOf(customizations, 'Languages'), 'Language').map(({ text }) => text.trim()))

const bare = (guid: string): string => guid.replace(/^\{(.*)\}$/, '$1')

const guidsOf = (root: XmlElement | undefined) =>
  descendants(root).flatMap((node) => {
    if (GUID_ELEMENTS.includes(node.name)) return [{ node, guid: node.text.trim() }]
    const attribute = Object.hasOwn(GUID_ATTRIBUTES, node.name) ? GUID_ATTRIBUTES[node.name] : undefined
    const guid = attribute === undefined ? undefined : node.attributes[attribute]
    return guid === undefined ? [] : [{ node, guid }]
  })

const idsWithin = (form: XmlElement): readonly string[] =>
  ['tab', 'section', 'cell'].flatMap((name) => descendants(form, name)).map((node) => attributeOf(node, 'id'))

/** Site maps say the language of a title in their own way. */
const languageOf = (node: XmlElement): string => attributeOf(node, 'languagecode') || attributeOf(node, 'LCID')

const languageProblems = (node: XmlElement, languages: ReadonlySet<string>) => {
  const language = languageOf(node)
  if (language === '' || !(LABELS.includes(node.name) || OTHER_TEXTS.includes(node.name))) return []
  return languages.has(language)
    ? []
    : [inCustomizations(node, `<${node.name}> is in language ${shown(language)}, which is not listed.`)]
}

const hasLanguage = (list: XmlElement, language: string): boolean =>
  list.children.some((node) => languageOf(node) === language)
