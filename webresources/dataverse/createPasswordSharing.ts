import * as v from 'valibot'
import { parseGuid, type Guid } from '../domain/Guid'
import type { UserAccess } from '../domain/UserAccess'
import { USER_COLUMNS } from './columns'
import type { Read } from './createReadQueue'
import { DataverseError, isDataverseError } from './DataverseError'
import type { PasswordSharing } from './PasswordSharing'
import { readAllRows } from './readAllRows'
import { readRow } from './rows'
import type { Http } from './webApiOverHttp'

const SHARES = 'principalobjectattributeaccessset'
const REP_ROLE = 'Net-Results User'

/** "Attribute has already been shared." (Microsoft, "Column-level security with code") */
const ALREADY_SHARED = '0x8004f50b'

const guid = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const id = parseGuid(dataset.value)
    if (id !== null) return id
    addIssue({ message: 'no GUID' })
    return NEVER
  }),
)
const columnRow = v.object({ MetadataId: guid, IsSecured: v.boolean() })
const idRow = v.object({ systemuserid: guid })
const userRow = v.object({
  systemuserid: guid,
  fullname: v.nullish(v.string()),
  [USER_COLUMNS.netResultsUserName]: v.nullish(v.string()),
})
const shareRow = v.object({
  principalobjectattributeaccessid: guid,
  _objectid_value: v.nullish(guid),
  _principalid_value: v.nullish(guid),
  readaccess: v.nullish(v.boolean()),
  updateaccess: v.nullish(v.boolean()),
})
const SHARE_COLUMNS = Object.keys(shareRow.entries).join()

/** People who can sign in: neither disabled nor services nor support (`accessmode` 3 to 5). */
const PEOPLE = 'isdisabled eq false and accessmode lt 3 and applicationid eq null'
const OF_ROLE = `any(r:r/name eq '${REP_ROLE}')`

/** Reads and changes `principalobjectattributeaccess` (Microsoft, "Column-level security with code"). */
export function createPasswordSharing(http: Http, read: Read): PasswordSharing {
  /** Kept, because a column keeps its id. */
  let column: Promise<Guid> | null = null

  async function askColumn(signal?: AbortSignal): Promise<Guid> {
    const path = `EntityDefinitions(LogicalName='systemuser')/Attributes(LogicalName='${USER_COLUMNS.netResultsPassword}')`
    const row = readRow(columnRow, await read(() => http.get(`${path}?$select=MetadataId,IsSecured`), signal))
    if (!row.IsSecured) throw new DataverseError('secured', 'The password column is not secured.')
    return row.MetadataId
  }
  function columnId(signal?: AbortSignal): Promise<Guid> {
    column ??= askColumn(signal).catch((error: unknown) => {
      column = null
      throw error
    })
    return column
  }
  function userIds(filter: string, signal?: AbortSignal) {
    return readAllRows(
      http,
      read,
      idRow,
      `systemusers?$select=systemuserid&$filter=${encodeURIComponent(filter)}`,
      signal,
    )
  }
  /** Himself, or through a team. */
  async function usersWithRole(signal?: AbortSignal) {
    const teams = `teams?$select=teamid&$filter=${encodeURIComponent(`teamroles_association/${OF_ROLE}`)}`
    const [direct, through] = await Promise.all([
      userIds(`systemuserroles_association/${OF_ROLE}`, signal),
      readAllRows(http, read, v.object({ teamid: guid }), teams, signal),
    ])
    const members = await Promise.all(
      through.map(({ teamid }) => userIds(`teammembership_association/any(t:t/teamid eq ${teamid})`, signal)),
    )
    return [...direct, ...members.flat()]
  }
  async function shares(filter: string, signal?: AbortSignal) {
    const wanted = `attributeid eq ${await columnId(signal)}${filter}`
    const path = `${SHARES}?$select=${SHARE_COLUMNS}&$filter=${encodeURIComponent(wanted)}`
    return readAllRows(http, read, shareRow, path, signal)
  }
  const ownShares = (userId: Guid) => shares(` and _objectid_value eq ${userId} and _principalid_value eq ${userId}`)

  /** What Dataverse refused because too much was asked at once has not happened, and is asked again. */
  const write = (task: () => Promise<unknown>) => read(async () => task())

  return {
    async sharing(signal) {
      await columnId(signal)
      const [people, withPassword, withRole, all] = await Promise.all([
        readAllRows(
          http,
          read,
          userRow,
          `systemusers?$select=systemuserid,fullname,${USER_COLUMNS.netResultsUserName}&$orderby=fullname&$filter=${encodeURIComponent(PEOPLE)}`,
          signal,
        ),
        userIds(`${USER_COLUMNS.netResultsPassword} ne null`, signal),
        usersWithRole(signal),
        shares('', signal),
      ])
      const passwords = new Set(withPassword.map(({ systemuserid }) => systemuserid))
      const roles = new Set(withRole.map(({ systemuserid }) => systemuserid))
      const own = new Map(
        all.filter((one) => one._objectid_value === one._principalid_value).map((one) => [one._objectid_value, one]),
      )
      const users = people.map((row): UserAccess => {
        const id = row.systemuserid
        const userName = row[USER_COLUMNS.netResultsUserName]?.trim() || null
        const share = own.get(id)
        return {
          id,
          name: row.fullname ?? '',
          isRep: roles.has(id) || userName !== null,
          userName,
          hasPassword: passwords.has(id),
          share:
            share === undefined
              ? null
              : {
                  id: share.principalobjectattributeaccessid,
                  canRead: share.readaccess === true,
                  canUpdate: share.updateaccess === true,
                },
        }
      })
      const names = new Map(users.map(({ id, name }) => [id, name]))
      const nameOf = (id: Guid | null | undefined) => (id ? (names.get(id) ?? id) : '')
      const foreign = all
        .filter((one) => one._objectid_value !== one._principalid_value && one.readaccess === true)
        .map((one) => ({
          id: one.principalobjectattributeaccessid,
          owner: nameOf(one._objectid_value),
          reader: nameOf(one._principalid_value),
        }))
      return { users, foreign }
    },

    async grantOwnPassword(userId) {
      const attributeid = await columnId()
      const access = { readaccess: true, updateaccess: true }
      const share = {
        attributeid,
        'objectid_systemuser@odata.bind': `/systemusers(${userId})`,
        'principalid_systemuser@odata.bind': `/systemusers(${userId})`,
        ...access,
      }
      try {
        await write(() => http.post(SHARES, share))
        return 'done'
      } catch (error) {
        if (!isDataverseError(error) || error.code !== ALREADY_SHARED) throw error
      }
      const partial = (await ownShares(userId)).filter((one) => !(one.readaccess === true && one.updateaccess === true))
      for (const { principalobjectattributeaccessid: id } of partial)
        await write(() => http.patch(`${SHARES}(${id})`, access))
      return partial.length === 0 ? 'already' : 'done'
    },

    async revokeOwnPassword(userId) {
      const found = await ownShares(userId)
      for (const { principalobjectattributeaccessid: id } of found) await remove(id)
      return found.length === 0 ? 'already' : 'done'
    },

    revokeShare: remove,
  }

  async function remove(id: Guid): Promise<void> {
    try {
      await write(() => http.remove(`${SHARES}(${id})`))
    } catch (error) {
      // Somebody else was faster.
      if (!isDataverseError(error) || error.kind !== 'notFound') throw error
    }
  }
}
