import { element, list, tableOf, textOf } from './customizations'
import type { Element } from './customizations'

/** A button that the package puts on the command bar of a table's form or list, or of its lists on other forms. */
export interface PackageCommand {
  readonly id: string
  readonly table: string
  readonly place: 'form' | 'grid' | 'subGrid'
  readonly label: string
  readonly tip: string
  /** Dotted path below the global object. */
  readonly functionName: string
  /** Web resource name; loaded when the button is first pressed. */
  readonly library: string
  /** Names of what the function is given, in this order: `PrimaryControl`, … */
  readonly parameters: readonly string[]
}

function placeOf(location: string): PackageCommand['place'] {
  if (location.startsWith('Mscrm.Form.')) return 'form'
  return location.startsWith('Mscrm.SubGrid.') ? 'subGrid' : 'grid'
}

/** Reads the classic ribbon of each table. */
export function readCommands(root: Element): readonly PackageCommand[] {
  return list(root, 'Entities', 'Entity').flatMap((entity) => {
    const ribbon = element(entity, 'RibbonDiffXml')
    const labels = new Map(
      list(ribbon, 'LocLabels', 'LocLabel').map((one) => [
        textOf(one, '@Id'),
        textOf(list(one, 'Titles', 'Title')[0] ?? {}, '@description'),
      ]),
    )
    const said = (text: string) => labels.get(text.replace('$LocLabels:', '')) ?? text
    return list(ribbon, 'CustomActions', 'CustomAction').flatMap((action): readonly PackageCommand[] => {
      const button = element(element(action, 'CommandUIDefinition'), 'Button')
      const command = list(ribbon, 'CommandDefinitions', 'CommandDefinition').find(
        (one) => textOf(one, '@Id') === textOf(button, '@Command'),
      )
      const [script] = list(command ?? {}, 'Actions', 'JavaScriptFunction')
      if (script === undefined) return []
      return [
        {
          id: textOf(button, '@Id'),
          table: tableOf(entity),
          place: placeOf(textOf(action, '@Location')),
          label: said(textOf(button, '@LabelText')),
          tip: said(textOf(button, '@ToolTipDescription')),
          functionName: textOf(script, '@FunctionName'),
          library: textOf(script, '@Library').replace('$webresource:', ''),
          parameters: list(script, 'CrmParameter').map((parameter) => textOf(parameter, '@Value')),
        },
      ]
    })
  })
}
