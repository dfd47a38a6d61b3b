import type { ClientApi } from './ClientApi'
import { webApiOverHttp } from './webApiOverHttp'

/** Relative, as Microsoft wants it ("GetGlobalContext function and ClientGlobalContext.js.aspx"). */
const SCRIPT = '../../ClientGlobalContext.js.aspx'

/** What that script takes from everybody on the page: selecting text, the context menu, dragging. */
const TAKEN = ['selectstart', 'contextmenu', 'dragstart']

type GlobalContext = ReturnType<ClientApi['Utility']['getGlobalContext']>

interface ScriptWindow {
  readonly GetGlobalContext?: () => unknown
}

/**
 * A client API for a page without `parent.Xrm`: who is signed in comes from `ClientGlobalContext.js.aspx`, records come
 * over HTTP, and forms open in a tab of their own. `null` where there is no such script: no Dynamics around the page.
 */
export async function standaloneApi(window: Window): Promise<ClientApi | null> {
  if (!(await loadScript(window))) return null
  const { GetGlobalContext } = window as unknown as ScriptWindow
  if (typeof GetGlobalContext !== 'function') return null
  try {
    return clientApi(window, GetGlobalContext() as GlobalContext)
  } catch {
    return null
  }
}

function clientApi(window: Window, context: GlobalContext): ClientApi {
  const clientUrl = context.getClientUrl().replace(/\/$/, '')
  const open = (parameters: Readonly<Record<string, string>>) => {
    const url = new URL(`${clientUrl}/main.aspx`)
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
    window.open(url.href, '_blank', 'noopener')
    return Promise.resolve()
  }
  const api = {
    WebApi: webApiOverHttp(clientUrl),
    Utility: { getGlobalContext: () => context },
    Navigation: {
      openForm: (
        options: { readonly entityName: string; readonly entityId?: string },
        defaults: Readonly<Record<string, string>> = {},
      ) =>
        open({
          pagetype: 'entityrecord',
          etn: options.entityName,
          ...(options.entityId === undefined ? {} : { id: options.entityId }),
          ...(Object.keys(defaults).length === 0 ? {} : { extraqs: new URLSearchParams(defaults).toString() }),
        }),
      navigateTo: (page: { readonly webresourceName: string; readonly data?: string }) =>
        open({ pagetype: 'webresource', webresourceName: page.webresourceName, data: page.data ?? '' }),
    },
  }
  return api as unknown as ClientApi
}

function loadScript(window: Window): Promise<boolean> {
  // Before the script: whoever listens on the window first decides whether anybody else hears of it.
  for (const type of TAKEN) window.addEventListener(type, (event) => event.stopImmediatePropagation(), true)
  return new Promise((resolve) => {
    const script = window.document.createElement('script')
    script.src = new URL(SCRIPT, window.location.href).href
    script.onload = () => resolve(true)
    script.onerror = () => resolve(false)
    window.document.head.append(script)
  })
}
