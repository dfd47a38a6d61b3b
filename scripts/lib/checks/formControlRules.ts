import { attributeOf, childrenOf, childOf, descendants, textAt, type XmlElement } from '../xml/XmlElement'
import { addedWithin, formsOf } from './formRules'
import { COLUMN_CONTROLS, WEB_RESOURCE_CONTROL } from './platform'
import { defineRule } from './Rule'
import { namesFunction } from './namesFunction'
import type { SolutionPackage } from './SolutionPackage'
import { inCustomizations, repeated, shown } from './where'

const PARAMETERS = ['Url', 'PassParameters', 'Security', 'Scrolling', 'Border', 'Data', 'ShowOnMobileClient', 'AltText']
const MOST_HANDLERS = 50

/** What stands on forms and what runs on them. */
export const formControlRules = [
  defineRule({
    id: 'forms/control-ids',
    level: 'import',
    importError: '0x8004801a XSD validation failed',
    remedy: 'Give every control of a form an id of its own.',
    check: (solutionPackage) =>
      formsOf(solutionPackage).flatMap(({ form }) =>
        repeated(
          descendants(form, 'control')
            .filter((control) => attributeOf(control, 'datafieldname') === '')
            .map((control) => attributeOf(control, 'id')),
        ).map((id) => inCustomizations(form, `The control id ${shown(id)} is used twice.`)),
      ),
  }),
  defineRule({
    id: 'forms/columns',
    level: 'import',
    importError: '0x8004f036 The column of a form control does not exist',
    remedy: 'Show columns that this package brings, with the control that draws their type.',
    check: (solutionPackage) =>
      formsOf(solutionPackage).flatMap(({ table, form }) =>
        descendants(form, 'control')
          .filter((control) => attributeOf(control, 'datafieldname').startsWith(solutionPackage.prefix))
          .flatMap((control) => {
            const name = attributeOf(control, 'datafieldname')
            const column = table.columns.find((each) => textAt(each, 'LogicalName') === name)
            if (!column) return [inCustomizations(control, `The column ${shown(name)} is not in this package.`)]
            const type = textAt(column, 'Type')
            const drawnBy = Object.hasOwn(COLUMN_CONTROLS, type) ? COLUMN_CONTROLS[type] : undefined
            return !drawnBy || drawnBy.includes(attributeOf(control, 'classid').toUpperCase())
              ? []
              : [inCustomizations(control, `The column ${shown(name)} has a control for another type.`)]
          }),
      ),
  }),
  defineRule({
    id: 'forms/own-columns',
    level: 'house',
    importError: '0x8004f036 The column of a form control does not exist',
    remedy: "Show own columns only: whether somebody else's column is there cannot be known.",
    check: (solutionPackage) =>
      formsOf(solutionPackage)
        .flatMap(({ form }) => addedWithin(form, 'control'))
        .filter((control) => {
          const name = attributeOf(control, 'datafieldname')
          return name !== '' && !name.startsWith(solutionPackage.prefix)
        })
        .map((control) =>
          inCustomizations(control, `The column ${shown(attributeOf(control, 'datafieldname'))} is not our own.`),
        ),
  }),
  defineRule({
    id: 'forms/pages',
    level: 'import',
    importError: '0x8004f036 The web resource of a form control does not exist',
    remedy: 'Let Url name an HTML page of this package, with known parameters and at most 1,500 characters of data.',
    check: (solutionPackage) => formsOf(solutionPackage).flatMap(({ form }) => pageProblems(form, solutionPackage)),
  }),
  defineRule({
    id: 'forms/pages-open',
    level: 'house',
    remedy: 'Pass the parameters and leave Security off: a page that is walled off cannot reach the form.',
    check: ({ customizations }) =>
      webResourceControls(customizations)
        .filter((control) => {
          const parameters = childOf(control, 'parameters')
          return textAt(parameters, 'PassParameters') !== 'true' || textAt(parameters, 'Security') !== 'false'
        })
        .map((control) =>
          inCustomizations(control, `The page of ${shown(attributeOf(control, 'id'))} cannot reach its form.`),
        ),
  }),
  defineRule({
    id: 'forms/handlers',
    level: 'import',
    importError:
      '0x8004f036 / 0x80048505 The library of an event handler does not exist, or there are too many handlers',
    remedy: 'Register the library with the form, ship it as a script, and name a function that it exports.',
    check: (solutionPackage) => formsOf(solutionPackage).flatMap(({ form }) => handlerProblems(form, solutionPackage)),
  }),
  defineRule({
    id: 'forms/handlers-context',
    level: 'house',
    remedy: 'Pass the execution context: without it a handler does not know which form it stands on.',
    check: (solutionPackage) =>
      formsOf(solutionPackage)
        .flatMap(({ form }) => addedWithin(form, 'Handler'))
        .filter((handler) => attributeOf(handler, 'passExecutionContext') !== 'true')
        .map((handler) =>
          inCustomizations(handler, `${shown(attributeOf(handler, 'functionName'))} gets no execution context.`),
        ),
  }),
]

/** Every web resource control below an element. */
export const webResourceControls = (root: XmlElement | undefined): readonly XmlElement[] =>
  descendants(root, 'control').filter(
    (control) => attributeOf(control, 'classid').toUpperCase() === WEB_RESOURCE_CONTROL,
  )

/** What is wrong with the pages in a form or dashboard. Pages of other publishers are theirs to check. */
export const pageProblems = (form: XmlElement, { webResources, prefix }: SolutionPackage) =>
  webResourceControls(form).flatMap((control) => {
    const parameters = childOf(control, 'parameters')
    const url = textAt(parameters, 'Url').replace(/^\$webresource:/, '')
    const page = webResources.find(({ name }) => name === url)
    const unknown = parameters?.children.filter(({ name }) => !PARAMETERS.includes(name)) ?? []
    return [
      ...(page?.type === 1 || (url !== '' && !url.startsWith(prefix) && !page)
        ? []
        : [inCustomizations(control, `${shown(url)} is no page of this package.`)]),
      ...unknown.map((node) => inCustomizations(node, `<${node.name}> is no parameter of a web resource.`)),
      ...(textAt(parameters, 'Data').length > 1500 ? [inCustomizations(control, 'Data is too long.')] : []),
    ]
  })

const handlerProblems = (form: XmlElement, { webResources, prefix }: SolutionPackage) => {
  const registered = descendants(form, 'Library').map((library) => attributeOf(library, 'name'))
  const handlers = addedWithin(form, 'Handler').flatMap((handler) => {
    const library = attributeOf(handler, 'libraryName')
    const functionName = attributeOf(handler, 'functionName')
    const script = webResources.find(({ name }) => name === library)
    return [
      ...(registered.includes(library)
        ? []
        : [inCustomizations(handler, `${shown(library)} is not registered with the form.`)]),
      ...(script && script.type === 3 && script.bytes && !namesFunction(script.bytes, functionName)
        ? [inCustomizations(handler, `${shown(library)} has no function ${shown(functionName)}.`)]
        : []),
    ]
  })
  const libraries = descendants(form, 'Library')
    .filter((library) => attributeOf(library, 'name').startsWith(prefix))
    .filter((library) => webResources.find(({ name }) => name === attributeOf(library, 'name'))?.type !== 3)
    .map((library) => inCustomizations(library, `${shown(attributeOf(library, 'name'))} is no script of this package.`))
  const crowded = descendants(form, 'Handlers')
    .filter((list) => childrenOf(list, 'Handler').length > MOST_HANDLERS)
    .map((list) => inCustomizations(list, `An event has more than ${MOST_HANDLERS} handlers.`))
  return [...handlers, ...libraries, ...crowded]
}
