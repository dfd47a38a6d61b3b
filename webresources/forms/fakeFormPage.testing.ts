import type { EventContext, FormContext } from '../dataverse/ClientApi'

type Handler = (executionContext: EventContext) => void

/** An event of the form that keeps what is hooked to it, doubles included. */
function fakeEvent() {
  let handlers: Handler[] = []
  return {
    add: (handler: Handler) => {
      handlers.push(handler)
    },
    remove: (handler: Handler) => {
      handlers = handlers.filter((hooked) => hooked !== handler)
    },
    count: () => handlers.length,
    fire: (executionContext: EventContext) => {
      for (const handler of [...handlers]) handler(executionContext)
    },
  }
}

export interface FakeControl {
  readonly name: string
  readonly type?: string
  readonly src?: string
  readonly getContentWindow?: () => Promise<Window>
}

/** A form with the events, tabs and controls that the form script uses. */
export function fakeFormPage(controls: readonly FakeControl[], tabs = 2) {
  const dataLoad = fakeEvent()
  const postSave = fakeEvent()
  const tabChanges = Array.from({ length: tabs }, fakeEvent)
  const clientControls = controls.map((control) => ({
    getName: () => control.name,
    getControlType: () => control.type ?? 'webresource',
    getSrc: () => control.src ?? '',
    getContentWindow: control.getContentWindow,
  }))
  const context = {
    data: {
      addOnLoad: dataLoad.add,
      removeOnLoad: dataLoad.remove,
      entity: {
        addOnPostSave: postSave.add,
        removeOnPostSave: postSave.remove,
        getEntityName: () => 'contact',
        getId: () => '',
      },
    },
    ui: {
      getFormType: () => 1,
      controls: { forEach: (visit: (control: unknown) => void) => clientControls.forEach((control) => visit(control)) },
      tabs: {
        forEach: (visit: (tab: unknown) => void) =>
          tabChanges.forEach(({ add, remove }) => visit({ addTabStateChange: add, removeTabStateChange: remove })),
      },
    },
    getAttribute: () => null,
    getControl: (name: string) => clientControls.find((control) => control.getName() === name) ?? null,
  }
  const formContext = context as unknown as FormContext
  const executionContext = { getFormContext: () => formContext } as unknown as EventContext
  return { formContext, executionContext, dataLoad, postSave, tabChanges }
}
