import { appRules } from './appRules'
import { columnRules } from './columnRules'
import { customizationsRules } from './customizationsRules'
import { dashboardRules } from './dashboardRules'
import { environmentVariableRules } from './environmentVariableRules'
import { formControlRules } from './formControlRules'
import { formRules } from './formRules'
import { pageRules } from './pageRules'
import { referenceRules } from './referenceRules'
import { ribbonRules } from './ribbonRules'
import { roleRules } from './roleRules'
import { rootComponentRules } from './rootComponentRules'
import type { Rule } from './Rule'
import { scriptRules } from './scriptRules'
import { solutionRules } from './solutionRules'
import { structureRules } from './structureRules'
import { webResourceRules } from './webResourceRules'
import { xmlRules } from './xmlRules'
import { zipRules } from './zipRules'

/** Every rule of the package checker, in the order in which a package is opened. */
export const rules: readonly Rule[] = [
  ...zipRules,
  ...xmlRules,
  ...solutionRules,
  ...rootComponentRules,
  ...customizationsRules,
  ...structureRules,
  ...columnRules,
  ...formRules,
  ...formControlRules,
  ...dashboardRules,
  ...appRules,
  ...roleRules,
  ...ribbonRules,
  ...environmentVariableRules,
  ...webResourceRules,
  ...pageRules,
  ...scriptRules,
  ...referenceRules,
]
