import { scriptXrm } from './scriptXrm'

/** The LCID of the user's language in a form script; `null` where Dynamics does not say. */
export function scriptLanguageId(): number | null {
  try {
    const id: unknown = scriptXrm()?.Utility.getGlobalContext().userSettings.languageId
    return typeof id === 'number' ? id : null
  } catch {
    return null
  }
}
