import { createForm } from '../../dataverse/form/createForm'
import type { SimulatedForm } from '../../dataverse/form/SimulatedForm'
import type { PackageCell, PackageForm } from '../package/readForms'
import type { OpenRecord } from '../PreviewState'
import type { Session } from '../Session'
import { createFrame } from './createFrame'
import type { Frame } from './createFrame'
import type { FormScripts } from './createFormScripts'

/** A form on screen with what the package adds to it. */
export interface OpenForm {
  readonly form: SimulatedForm
  /** `null` = the package does not touch this form. */
  readonly added: PackageForm | null
  frameOf(cell: PackageCell): Frame | null
}

/** Tabs that Microsoft's own forms have. */
export const BASE_TABS = ['Summary', 'Details'] as const

/** Opens a form as the platform does: data, then the form's own load event, then the tab handlers are in place. */
export function openForm(session: Session, scripts: FormScripts, { table, id, defaults }: OpenRecord): OpenForm {
  const added = session.package.forms.find((form) => form.table === table) ?? null
  const tabs = added?.tabs ?? []
  const form = createForm({
    dynamics: session.dynamics,
    table,
    id,
    defaults,
    tabs: [...BASE_TABS, ...tabs.map(({ name }) => name)],
    kind: session.scenario.host?.form,
  })
  const frames = new Map(
    tabs.flatMap((tab) =>
      tab.sections
        .flatMap(({ cells }) => cells)
        .flatMap((cell) => (cell.kind === 'webResource' ? [[cell, createFrame(session, form, cell)] as const] : [])),
    ),
  )
  if (session.scenario.host?.handOver !== 'never') {
    for (const handler of added?.onLoad ?? []) scripts.find(handler)(form.loadContext())
    for (const tab of tabs) {
      for (const handler of tab.onTabStateChange) form.onTabStateChange(tab.name, scripts.find(handler))
    }
  }
  return { form, added, frameOf: (cell) => (cell.kind === 'webResource' ? (frames.get(cell) ?? null) : null) }
}
