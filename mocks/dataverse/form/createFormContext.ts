import { isReference } from '../schema/Table'
import type { Value } from '../schema/Table'
import { strict } from '../xrm/strict'
import type { FormData } from './FormData'
import type { HandlerList } from './HandlerList'
import { FORM_TYPES } from './SimulatedForm'
import type { ExecutionContext, FormKind, FormNotification, WebResourceControl } from './SimulatedForm'

export interface FormContextParts {
  readonly data: FormData
  readonly kind: () => FormKind
  readonly tabs: readonly string[]
  readonly openTab: () => string
  readonly focusTab: (tab: string) => void
  readonly controls: () => readonly WebResourceControl[]
  readonly onLoad: HandlerList<ExecutionContext>
  readonly onPostSave: HandlerList<ExecutionContext>
  readonly onTab: (tab: string) => HandlerList<ExecutionContext>
  readonly save: () => Promise<void>
  readonly notify: (notification: FormNotification) => void
  readonly unnotify: (id: string) => void
  readonly refresh: () => void
}

/** The documented `formContext`, as far as the product uses it. Every other member throws its own name. */
export function createFormContext(parts: FormContextParts) {
  const { data, onLoad, onPostSave } = parts

  const attribute = (name: string) =>
    data.columns().includes(name)
      ? strict(`attribute ${name}`, {
          getName: () => name,
          getValue: () => attributeValue(data, name, data.typed(name)),
          getInitialValue: () => attributeValue(data, name, data.saved(name)),
          getIsDirty: () => data.isDirty(name),
        })
      : null
  const control = (one: WebResourceControl) =>
    strict(`control ${one.name}`, {
      getName: () => one.name,
      getControlType: () => 'webresource',
      getSrc: () => one.source() ?? '',
      getContentWindow: () => one.contentWindow(),
      getVisible: () => true,
    })
  const controls = () => parts.controls().map(control)
  const tab = (name: string) =>
    strict(`tab ${name}`, {
      getName: () => name,
      getLabel: () => name,
      getVisible: () => true,
      getDisplayState: () => (parts.openTab() === name ? 'expanded' : 'collapsed'),
      setFocus() {
        parts.focusTab(name)
      },
      addTabStateChange: parts.onTab(name).add,
      removeTabStateChange: parts.onTab(name).remove,
    })
  const tabs = parts.tabs.map(tab)

  return strict('formContext', {
    data: strict('formContext.data', {
      addOnLoad: onLoad.add,
      removeOnLoad: onLoad.remove,
      getIsDirty: () => data.isDirty(),
      save: parts.save,
      refresh: () => {
        parts.refresh()
        return Promise.resolve()
      },
      entity: strict('formContext.data.entity', {
        // Dynamics writes it with braces and in upper case, and "" while there is none.
        getId: () => (data.id() === null || parts.kind() === 'bulkEdit' ? '' : `{${String(data.id()).toUpperCase()}}`),
        getEntityName: () => data.table.logicalName,
        getEntityReference: () => ({
          id: data.id() ?? '',
          entityType: data.table.logicalName,
          name: data.shown(data.table.primaryName),
        }),
        getIsDirty: () => data.isDirty(),
        getPrimaryAttributeValue: () => data.shown(data.table.primaryName),
        addOnPostSave: onPostSave.add,
        removeOnPostSave: onPostSave.remove,
      }),
    }),
    ui: strict('formContext.ui', {
      getFormType: () => FORM_TYPES[parts.kind()],
      setFormNotification(message: string, level: FormNotification['level'], id: string) {
        parts.notify({ id, level, message })
        return true
      },
      clearFormNotification(id: string) {
        parts.unnotify(id)
        return true
      },
      controls: strict('formContext.ui.controls', {
        get: (name?: string) =>
          name === undefined ? controls() : (controls().find((one) => one.getName() === name) ?? null),
        forEach(callback: (one: ReturnType<typeof control>, index: number) => void) {
          controls().forEach(callback)
        },
      }),
      tabs: strict('formContext.ui.tabs', {
        get: (name?: string) => (name === undefined ? tabs : (tabs.find((one) => one.getName() === name) ?? null)),
        forEach(callback: (one: ReturnType<typeof tab>, index: number) => void) {
          tabs.forEach(callback)
        },
      }),
    }),
    getAttribute: attribute,
    getControl: (name: string) => controls().find((one) => one.getName() === name) ?? null,
  })
}

/** Lookups are arrays on a form, with braces around the identifier. */
function attributeValue(data: FormData, name: string, value: Value): unknown {
  if (!isReference(value)) return value
  return [{ id: `{${value.id.toUpperCase()}}`, name: data.shown(name), entityType: value.table }]
}
