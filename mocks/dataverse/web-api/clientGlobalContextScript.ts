import type { createGlobalContext } from '../xrm/createGlobalContext'

/**
 * What Dynamics serves as `ClientGlobalContext.js.aspx`: a function for pages that have no client API, and, as the
 * documentation warns, handlers that keep users from selecting text, from the context menu and from dragging.
 */
export function clientGlobalContextScript(context: ReturnType<typeof createGlobalContext>): string {
  const { userSettings, organizationSettings, client } = context
  const { userId, userName, languageId, isRTL, isHighContrastEnabled, dateFormattingInfo } = userSettings
  const { uniqueName, organizationId } = organizationSettings
  const values = {
    clientUrl: context.getClientUrl(),
    offline: client.isOffline(),
    roles: userSettings.roles.get(),
    offsetMinutes: userSettings.getTimeZoneOffsetMinutes(),
    userSettings: { userId, userName, languageId, isRTL, isHighContrastEnabled, dateFormattingInfo },
    organizationSettings: { uniqueName, organizationId, languageId: organizationSettings.languageId },
  }
  // A script element ends at the first `</`, whatever it stands in.
  const json = JSON.stringify(values).replaceAll('<', '\\u003c')
  return `(function (values) {
  values.userSettings.roles = { get: function () { return values.roles } }
  values.userSettings.getTimeZoneOffsetMinutes = function () { return values.offsetMinutes }
  window.GetGlobalContext = function () {
    return {
      userSettings: values.userSettings,
      organizationSettings: values.organizationSettings,
      client: {
        getClient: function () { return 'Web' },
        getClientState: function () { return values.offline ? 'Offline' : 'Online' },
        isOffline: function () { return values.offline },
      },
      getClientUrl: function () { return values.clientUrl },
    }
  }
  for (const name of ['selectstart', 'contextmenu', 'dragstart']) {
    document.addEventListener(name, function (event) { event.preventDefault() })
  }
})(${json})
`
}
