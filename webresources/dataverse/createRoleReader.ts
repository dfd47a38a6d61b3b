import * as v from 'valibot'
import { parseGuid } from '../domain/Guid'
import type { ConsoleDynamics } from './ConsoleDynamics'
import type { Read } from './createReadQueue'
import { isDataverseError } from './DataverseError'
import { readRow } from './rows'
import type { Http } from './webApiOverHttp'

/**
 * The template that every copy of the role *System Administrator* is made from: the same in every organization, one copy
 * for each business unit, whatever the role is called there (Microsoft, "Role template").
 */
export const ADMINISTRATOR_TEMPLATE = '627090ff-40a3-4053-8790-584edc5be201'

const roleRows = v.object({ value: v.array(v.object({ roleid: v.string() })) })

/**
 * Who is an administrator: whoever has the role *System Administrator*, himself or through a team. The client names the
 * roles of both kinds (Microsoft, "userSettings.roles"), Dataverse says which of them come from the template. Only that
 * role may read secured columns without having been given them, which is what sharing them takes. Whoever may not read
 * roles is none; what Dataverse could not answer is an error, and nobody is an administrator by an error.
 *
 * This decides what the page shows. What somebody may do, Dataverse decides at each request.
 */
export function createRoleReader(
  settings: Xrm.UserSettings,
  http: Http,
  read: Read,
): Pick<ConsoleDynamics, 'isAdministrator'> {
  /** Without any that can be read, nobody is an administrator. */
  function ownRoleIds(): readonly string[] {
    return namedRoles(settings).flatMap((id) => parseGuid(id) ?? [])
  }

  return {
    async isAdministrator(signal) {
      const own = ownRoleIds()
      if (own.length === 0) return false
      const copies = `_roletemplateid_value eq ${ADMINISTRATOR_TEMPLATE}`
      const filter = `${copies} and (${own.map((id) => `roleid eq ${id}`).join(' or ')})`
      try {
        const answer = await read(() => http.get(`roles?$select=roleid&$filter=${encodeURIComponent(filter)}`), signal)
        return readRow(roleRows, answer).value.length > 0
      } catch (error) {
        if (isDataverseError(error) && (error.kind === 'privilege' || error.kind === 'access')) return false
        throw error
      }
    },
  }
}

/**
 * A collection of the client API has `forEach` and `get`; the context of `ClientGlobalContext.js.aspx` is not promised to
 * have both, and older clients have only the list that went before it.
 */
function namedRoles(settings: Partial<Xrm.UserSettings>): readonly unknown[] {
  const { roles } = settings
  const ids: unknown[] = []
  if (typeof roles?.forEach === 'function') roles.forEach(({ id }) => ids.push(id))
  else if (typeof roles?.get === 'function') roles.get().forEach(({ id }) => ids.push(id))
  else if (Array.isArray(settings.securityRoles)) ids.push(...settings.securityRoles)
  return ids
}
