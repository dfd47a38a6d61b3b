import type { CallLog } from '../CallLog'
import type { AppShell } from './AppShell'
import { createGlobalContext } from './createGlobalContext'
import type { GlobalContextParts } from './createGlobalContext'
import { entityMetadata } from './entityMetadata'
import type { OnlineWebApiParts } from './createOnlineWebApi'
import { createXrmWebApi } from './createXrmWebApi'
import { strict } from './strict'
import { toXrmError } from './toXrmError'

/** The part of `Xrm` that the product uses. Every other member throws its own name. */
export interface FakeXrm {
  readonly WebApi: ReturnType<typeof createXrmWebApi>
  readonly Utility: {
    getGlobalContext(): ReturnType<typeof createGlobalContext>
    getEntityMetadata(table: string, columns?: readonly string[]): Promise<ReturnType<typeof entityMetadata>>
    showProgressIndicator(message: string): void
    closeProgressIndicator(): void
  }
  readonly Navigation: {
    openUrl(url: string, options?: unknown): void
    openForm(options: unknown, parameters?: unknown): Promise<unknown>
    navigateTo(page: unknown, options?: unknown): Promise<unknown>
    openAlertDialog(strings: unknown): Promise<unknown>
    openErrorDialog(options: unknown): Promise<unknown>
    openConfirmDialog(strings: unknown): Promise<{ readonly confirmed: boolean }>
  }
  readonly App: {
    addGlobalNotification(notification: unknown): Promise<string>
    clearGlobalNotification(id: string): Promise<string>
  }
  /** The form context of the form on screen; `null` where there is no form, as in Dynamics. */
  Page: unknown
}

/** @param parts.shell who answers dialogs and shows notifications */
export function createXrm(parts: OnlineWebApiParts & GlobalContextParts & { readonly shell: AppShell }): FakeXrm {
  const { log, shell } = parts
  let notifications = 0
  return strict('Xrm', {
    WebApi: createXrmWebApi(parts),
    Utility: strict('Xrm.Utility', {
      getGlobalContext: () => createGlobalContext(parts),
      async getEntityMetadata(table: string, columns: readonly string[] = []) {
        const end = log.begin('Xrm.Utility.getEntityMetadata', { table, columns })
        try {
          await parts.travel(false)
          const answer = entityMetadata(table, columns)
          end('ok', null)
          return answer
        } catch (error) {
          const rejection = toXrmError(error)
          end('failed', rejection)
          throw rejection
        }
      },
      showProgressIndicator(message: string) {
        note(log, 'Utility.showProgressIndicator', { message })
        shell.progress(message)
      },
      closeProgressIndicator() {
        note(log, 'Utility.closeProgressIndicator', {})
        shell.progress(null)
      },
    }),
    Navigation: strict('Xrm.Navigation', {
      openUrl(url: string, options?: unknown) {
        note(log, 'Navigation.openUrl', { url, options })
        shell.openUrl(url)
      },
      openForm(options: unknown, parameters?: unknown) {
        note(log, 'Navigation.openForm', parameters === undefined ? options : { options, parameters })
        shell.openForm(options, parameters)
        return Promise.resolve({ savedEntityReference: [] })
      },
      navigateTo(page: unknown, options?: unknown) {
        note(log, 'Navigation.navigateTo', { page, options })
        shell.navigateTo(page)
        return Promise.resolve()
      },
      openAlertDialog(strings: unknown) {
        note(log, 'Navigation.openAlertDialog', strings)
        return shell.alert(strings)
      },
      openErrorDialog(options: unknown) {
        note(log, 'Navigation.openErrorDialog', options)
        return shell.alert(options)
      },
      async openConfirmDialog(strings: unknown) {
        note(log, 'Navigation.openConfirmDialog', strings)
        return { confirmed: await shell.confirm(strings) }
      },
    }),
    App: strict('Xrm.App', {
      addGlobalNotification(notification: unknown) {
        const id = `notification ${String((notifications += 1))}`
        note(log, 'App.addGlobalNotification', notification)
        shell.notify(id, notification)
        return Promise.resolve(id)
      },
      clearGlobalNotification(id: string) {
        note(log, 'App.clearGlobalNotification', { id })
        shell.clear(id)
        return Promise.resolve(id)
      },
    }),
    Page: null,
  })
}

/** Keeps a call that has no answer. */
function note(log: CallLog, name: string, question: unknown) {
  log.begin(`Xrm.${name}`, question)('ok', null)
}
