import type { EventContext, FormContext } from '../dataverse/ClientApi'
import { quietly } from './quietly'

type Handler = (executionContext: EventContext) => void

/**
 * Calls the handler whenever the record under the page may have changed: data loaded or refreshed in place, saved (the
 * first save makes a record of a create form), a tab opened (the control may have been destroyed and built again).
 * Hooking the same handler again leaves one hook; a client that lacks an event is hooked to the others.
 */
export function hookForm({ data, ui }: FormContext, handler: Handler): void {
  quietly(() => data.removeOnLoad(handler))
  quietly(() => data.addOnLoad(handler))
  quietly(() => data.entity.removeOnPostSave(handler))
  quietly(() => data.entity.addOnPostSave(handler))
  ui.tabs.forEach((tab) => {
    quietly(() => tab.removeTabStateChange(handler))
    quietly(() => tab.addTabStateChange(handler))
  })
}
