import { parentXrm } from './parentXrm'

/**
 * The LCID of the signed-in user's language: `userlcid` of the page's address, else what the client API of the window
 * around the page says, else `null`. Answers at once and never throws, because the first paint waits for it.
 */
export function readLanguageId(window: Window): number | null {
  for (const [name, value] of new URLSearchParams(window.location.search))
    if (name.toLowerCase() === 'userlcid' && Number(value) > 0) return Number(value)
  try {
    const id: unknown = parentXrm(window)?.Utility.getGlobalContext().userSettings.languageId
    return typeof id === 'number' ? id : null
  } catch {
    return null
  }
}
