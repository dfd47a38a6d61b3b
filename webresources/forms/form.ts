import type { EventContext } from '../dataverse/ClientApi'
import { handOver } from './handOver'
import { hookForm } from './hookForm'
import { quietly } from './quietly'

/**
 * Hands the form's context to our page, now and whenever the record under it may have changed. Registering either of
 * the two handlers is enough, our own tab's event by preference; both take the execution context. They never throw,
 * wait or call a server: a page of ours that is broken must not be felt on the form.
 */
function connect(executionContext: EventContext): void {
  quietly(() => hookForm(executionContext.getFormContext(), handOverAgain))
  handOverAgain(executionContext)
}

/** One function for every event, so that a hook can be found again and is never there twice. */
function handOverAgain(executionContext: EventContext): void {
  quietly(() => handOver(executionContext.getFormContext()))
}

/** What the form XML names: `NetResults.Form.onLoad` and `NetResults.Form.onTab`. */
export const Form = { onLoad: connect, onTab: connect }
