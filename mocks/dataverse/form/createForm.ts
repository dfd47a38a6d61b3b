import type { DynamicsSimulator } from '../createDynamicsSimulator'
import { strict } from '../xrm/strict'
import { createFormContext } from './createFormContext'
import { createFormData } from './FormData'
import { createHandlerList } from './HandlerList'
import type { HandlerList } from './HandlerList'
import type { ExecutionContext, FormKind, FormNotification, SimulatedForm, WebResourceControl } from './SimulatedForm'

export interface FormOptions {
  readonly dynamics: DynamicsSimulator
  readonly table: string
  /** `null` = a record not saved yet. */
  readonly id: string | null
  /** What a new record begins with, by column, as if somebody had typed it. */
  readonly defaults?: Readonly<Record<string, string>> | undefined
  /** Names of the tabs; the first one is open. */
  readonly tabs: readonly string[]
  /** `bulkEdit`, `readOnly` and `disabled` are chosen; the others follow from the record. */
  readonly kind?: 'bulkEdit' | 'readOnly' | 'disabled' | undefined
  /** Told of each handler that throws. */
  readonly report?: (error: unknown) => void
}

/** A form on screen. Handlers run as in Dynamics: one that throws stops nobody else. */
export function createForm({
  dynamics,
  table,
  id,
  defaults = {},
  tabs,
  kind: chosen,
  report = reportToConsole,
}: FormOptions): SimulatedForm {
  const data = createFormData(dynamics.organization, table, id)
  for (const [column, value] of Object.entries(defaults)) {
    if (id === null && data.columns().includes(column)) data.type(column, value)
  }
  const onLoad = createHandlerList<ExecutionContext>(report)
  const onPostSave = createHandlerList<ExecutionContext>(report)
  const onTabs = new Map(tabs.map((tab): [string, HandlerList<ExecutionContext>] => [tab, createHandlerList(report)]))
  const controls: WebResourceControl[] = []
  const listeners = new Set<() => void>()
  const notifications = new Map<string, FormNotification>()
  let openTab = tabs[0] ?? ''

  function kind(): FormKind {
    return chosen ?? (data.id() === null ? 'create' : 'update')
  }
  function changed() {
    for (const listener of [...listeners]) listener()
  }
  function context(eventArgs: object, source: unknown = null): ExecutionContext {
    return strict('executionContext', {
      getFormContext: () => formContext,
      getEventArgs: () => strict('eventArgs', eventArgs),
      getEventSource: () => source,
    })
  }
  /** 1 initial load, 2 save, 3 refresh. */
  function loadContext(state: 1 | 2 | 3): ExecutionContext {
    return context({ getDataLoadState: () => state })
  }
  function open(tab: string) {
    openTab = tab
    changed()
    onTabs.get(tab)?.raise(tabContext(tab))
  }
  function tabContext(tab: string): ExecutionContext {
    return context({}, formContext.ui.tabs.get(tab))
  }
  function refresh() {
    data.load(data.id())
    changed()
    onLoad.raise(loadContext(3))
  }
  async function save() {
    await Promise.resolve()
    try {
      data.save()
    } catch (error) {
      onPostSave.raise(context({ getIsSaveSuccess: () => false }))
      throw error
    }
    changed()
    onPostSave.raise(context({ getIsSaveSuccess: () => true }))
    onLoad.raise(loadContext(2))
  }

  const formContext = createFormContext({
    data,
    kind,
    tabs,
    openTab: () => openTab,
    focusTab: open,
    controls: () => controls,
    onLoad,
    onPostSave,
    onTab: (tab) => onTabs.get(tab) ?? createHandlerList(report),
    save,
    refresh,
    notify(notification) {
      notifications.set(notification.id, notification)
      changed()
    },
    unnotify(id) {
      notifications.delete(id)
      changed()
    },
  })

  return {
    data,
    formContext,
    kind,
    notifications: () => [...notifications.values()],
    tab: () => openTab,
    loadContext: () => loadContext(1),
    openTab: open,
    onTabStateChange(tab, handler) {
      onTabs.get(tab)?.add(handler)
    },
    type(column, value) {
      data.type(column, value)
      changed()
    },
    save,
    refresh,
    switchRecord(next) {
      data.load(next)
      changed()
      onLoad.raise(loadContext(1))
    },
    addWebResource(control) {
      controls.push(control)
    },
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function reportToConsole(error: unknown) {
  console.error('A handler of the form has thrown.', error)
}
