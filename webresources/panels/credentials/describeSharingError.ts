import { describeError } from '../../parts/describeError'
import { strings } from '../../parts/strings'

const NOT_ALLOWED = ['dataverse.secured', 'dataverse.privilege', 'dataverse.access']

/** Why something could not be shared, in a sentence. */
export function describeSharingError(error: unknown): string {
  const { cause, body } = describeError(error, { apiBaseUrl: null, origin: window.location.origin, userName: null })
  return NOT_ALLOWED.includes(cause) ? strings.sharing.notAllowed : body
}
