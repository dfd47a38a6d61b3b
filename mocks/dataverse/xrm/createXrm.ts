import type { CallLog } from '../CallLog'
import { createGlobalContext } from './createGlobalContext'
import type { GlobalContextParts } from './createGlobalContext'
import { createXrmWebApi } from './createXrmWebApi'
import type { XrmWebApiParts } from './createXrmWebApi'
import { strict } from './strict'

/** The part of `Xrm` that the product uses. Every other member throws its own name. */
export interface FakeXrm {
  readonly WebApi: ReturnType<typeof createXrmWebApi>
  readonly Utility: {
    getGlobalContext(): ReturnType<typeof createGlobalContext>
    showProgressIndicator(message: string): void
    closeProgressIndicator(): void
  }
  readonly Navigation: {
    openUrl(url: string, options?: unknown): void
    openForm(options: unknown): Promise<unknown>
  }
  /** The form context of the form on screen; `null` where there is no form, as in Dynamics. */
  Page: unknown
}

export function createXrm(parts: XrmWebApiParts & GlobalContextParts): FakeXrm {
  const { log } = parts
  return strict('Xrm', {
    WebApi: createXrmWebApi(parts),
    Utility: strict('Xrm.Utility', {
      getGlobalContext: () => createGlobalContext(parts),
      showProgressIndicator(message: string) {
        note(log, 'Utility.showProgressIndicator', { message })
      },
      closeProgressIndicator() {
        note(log, 'Utility.closeProgressIndicator', {})
      },
    }),
    Navigation: strict('Xrm.Navigation', {
      openUrl(url: string, options?: unknown) {
        note(log, 'Navigation.openUrl', { url, options })
      },
      openForm(options: unknown) {
        note(log, 'Navigation.openForm', options)
        return Promise.resolve({ savedEntityReference: [] })
      },
    }),
    Page: null,
  })
}

/** Keeps a call that has no answer. */
function note(log: CallLog, name: string, question: unknown) {
  log.begin(`Xrm.${name}`, question)('ok', null)
}
