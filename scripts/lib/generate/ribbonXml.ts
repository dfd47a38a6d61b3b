import type { Command } from '../../../solution/define/defineCommand'
import type { Label } from '../../../solution/define/Label'
import { element, type XmlElement } from '../xml/XmlElement'
import { ribbonTitles } from './labels'

// Above every button of Microsoft's own groups, and a number that nobody picks by chance.
const SEQUENCE = 57

/** The command bar additions of a table; without commands, the empty frame that every exported table carries. */
export const ribbonXml = (table: string, commands: readonly Command[]): XmlElement => {
  const parts = commands.map((command) => commandParts(table, command))
  return element('RibbonDiffXml', {}, [
    element(
      'CustomActions',
      {},
      parts.map((part) => part.action),
    ),
    element('Templates', {}, [element('RibbonTemplates', { Id: 'Mscrm.Templates' })]),
    element(
      'CommandDefinitions',
      {},
      parts.map((part) => part.definition),
    ),
    element('RuleDefinitions', {}, [
      element('TabDisplayRules'),
      element('DisplayRules'),
      element(
        'EnableRules',
        {},
        parts.map((part) => part.rule),
      ),
    ]),
    element(
      'LocLabels',
      {},
      parts.flatMap((part) => part.labels),
    ),
  ])
}

interface CommandParts {
  readonly action: XmlElement
  readonly definition: XmlElement
  readonly rule: XmlElement
  readonly labels: readonly XmlElement[]
}

/** Ids are global in an organization, so each carries our prefix and the table. */
const commandParts = (table: string, command: Command): CommandParts => {
  const id = `nr.${table}.${command.id}`
  const place = PLACES[command.place]
  const label = `$LocLabels:${id}.Label`
  const button = element('Button', {
    Id: `${id}.Button`,
    Command: `${id}.Command`,
    Sequence: SEQUENCE,
    LabelText: label,
    Alt: label,
    ToolTipTitle: label,
    ToolTipDescription: `$LocLabels:${id}.Tip`,
    TemplateAlias: 'o1',
    ModernImage: `$webresource:${command.icon}`,
  })
  return {
    action: element('CustomAction', { Id: `${id}.CustomAction`, Location: place.location(table), Sequence: SEQUENCE }, [
      element('CommandUIDefinition', {}, [button]),
    ]),
    definition: element('CommandDefinition', { Id: `${id}.Command` }, [
      element('EnableRules', {}, [element('EnableRule', { Id: `${id}.Enabled` })]),
      element('DisplayRules'),
      element('Actions', {}, [
        element(
          'JavaScriptFunction',
          { FunctionName: command.functionName, Library: `$webresource:${command.library}` },
          place.parameters.map((value) => element('CrmParameter', { Value: value })),
        ),
      ]),
    ]),
    rule: element('EnableRule', { Id: `${id}.Enabled` }, [place.rule()]),
    labels: [locLabel(`${id}.Label`, command.label), locLabel(`${id}.Tip`, command.tip)],
  }
}

const FOR_CHOSEN_ROWS = {
  parameters: ['SelectedControl', 'SelectedControlSelectedItemReferences'],
  rule: () => element('SelectionCountRule', { AppliesTo: 'SelectedEntity', Minimum: 1 }),
}

/** Where each place is on the command bar, what the function is given, and when the button shows. */
const PLACES: Readonly<
  Record<
    Command['place'],
    { location: (table: string) => string; parameters: readonly string[]; rule: () => XmlElement }
  >
> = {
  form: {
    location: (table) => `Mscrm.Form.${table}.MainTab.Save.Controls._children`,
    parameters: ['PrimaryControl'],
    rule: () => element('FormStateRule', { State: 'Existing' }),
  },
  grid: {
    location: (table) => `Mscrm.HomepageGrid.${table}.MainTab.Management.Controls._children`,
    ...FOR_CHOSEN_ROWS,
  },
  // Microsoft, "Override the default open behavior of data rows in an entity-bound grid", adds to the same bar.
  subGrid: { location: (table) => `Mscrm.SubGrid.${table}.MainTab.Management.Controls._children`, ...FOR_CHOSEN_ROWS },
}

const locLabel = (id: string, text: Label): XmlElement => element('LocLabel', { Id: id }, [ribbonTitles(text)])
