import * as v from 'valibot'
import { parseGuid, type Guid } from '../domain/Guid'
import type { HeldPrivilege } from '../domain/setup/SetUpFacts'
import { SOLUTIONS } from '../domain/setup/judgeDynamics'
import { TABLES, USER_COLUMNS } from './columns'
import { createRoleHolders, readGuid } from './createRoleHolders'
import type { Read } from './createReadQueue'
import { DataverseError, isDataverseError } from './DataverseError'
import { readRow } from './rows'
import type { SetUpReader } from './SetUpReader'
import {
  applicationUserRow,
  columnDefinition,
  idRow,
  organizationRow,
  permissionRow,
  privilegesAnswer,
  shareRow,
  solutionRow,
  tableDefinition,
} from './setUpRows'
import type { Http } from './webApiOverHttp'

/** Its members are the system administrators, who read every secured column anyway (Microsoft, "Column-level security"). */
const ADMINISTRATORS_PROFILE = '572329c1-a042-4e22-be47-367c6374ea45'
/** The tables whose deletions the sync looks for. */
const AUDITED_TABLES = ['account', 'contact', 'lead'] as const
/** Of 5,000 rows each: more users than any organization has. */
const MOST_PAGES = 20
/** Of a permission: allowed. */
const ALLOWED = 4

const PASSWORD_COLUMN =
  `EntityDefinitions(LogicalName='${TABLES.user}')/Attributes(LogicalName='${USER_COLUMNS.netResultsPassword}')` +
  '?$select=MetadataId,IsSecured,IsAuditEnabled'

/** Reads what the checklist wants to know, each by one documented request or a few. */
export function createSetUpReader(http: Http, read: Read): SetUpReader {
  const get = (path: string, signal?: AbortSignal) => read(() => http.get(path), signal)

  async function rows<Schema extends v.GenericSchema>(schema: Schema, path: string, signal?: AbortSignal) {
    const found: v.InferOutput<Schema>[] = []
    let next: string | null | undefined = path
    for (let page = 0; typeof next === 'string' && page < MOST_PAGES; page += 1) {
      const body: unknown = await get(next, signal)
      const answer = readRow(answerOf(schema), body)
      found.push(...answer.value)
      next = answer['@odata.nextLink']?.split('/api/data/v9.2/')[1]
    }
    return found
  }

  const holders = createRoleHolders(rows)

  async function privileges(path: string, signal?: AbortSignal): Promise<readonly HeldPrivilege[]> {
    const { RolePrivileges: held } = readRow(privilegesAnswer, await get(path, signal))
    return held.map(({ PrivilegeName: name, Depth: depth }) => ({ name, depth }))
  }

  async function passwordDefinition(signal?: AbortSignal) {
    try {
      return readRow(columnDefinition, await get(PASSWORD_COLUMN, signal))
    } catch (error) {
      if (isDataverseError(error) && error.kind === 'notFound') return null
      throw error
    }
  }

  return {
    async installedSolutions(signal) {
      const filter = Object.values(SOLUTIONS).map((name) => `uniquename eq '${name}'`)
      const path = `solutions?$select=uniquename,version,ismanaged&$filter=${filter.join(' or ')}`
      const found = await rows(solutionRow, path, signal)
      return found.map(({ uniquename, version, ismanaged }) => ({
        uniqueName: uniquename,
        version,
        managed: ismanaged,
      }))
    },

    productRoles: holders.productRoles,

    rolePrivileges: (roleId, signal) => privileges(`RetrieveRolePrivilegesRole(RoleId=${roleId})`, signal),

    async applicationUsers(signal) {
      const path = 'systemusers?$select=systemuserid,fullname,applicationid,isdisabled&$filter=applicationid ne null'
      return (await rows(applicationUserRow, path, signal)).map((row) => ({
        id: readGuid(row.systemuserid),
        name: row.fullname ?? '',
        applicationId: readGuid(row.applicationid),
        enabled: row.isdisabled !== true,
      }))
    },

    userPrivileges(userId, names, signal) {
      const call = 'Microsoft.Dynamics.CRM.RetrieveUserSetOfPrivilegesByNames(PrivilegeNames=@p1)'
      return privileges(`systemusers(${userId})/${call}?@p1=${encodeURIComponent(JSON.stringify(names))}`, signal)
    },

    async auditing(signal) {
      const [organization] = await rows(
        organizationRow,
        'organizations?$select=isauditenabled,auditretentionperiodv2',
        signal,
      )
      if (organization === undefined) throw new DataverseError('malformed', 'Dataverse names no organization.')
      const tables = await Promise.all(
        AUDITED_TABLES.map(async (name) => {
          const path = `EntityDefinitions(LogicalName='${name}')?$select=LogicalName,IsAuditEnabled`
          const definition = readRow(tableDefinition, await get(path, signal))
          return { name, audited: definition.IsAuditEnabled.Value }
        }),
      )
      return {
        organization: organization.isauditenabled === true,
        retentionDays: organization.auditretentionperiodv2 ?? null,
        tables,
      }
    },

    async passwordColumn(signal) {
      const column = await passwordDefinition(signal)
      return column && { secured: column.IsSecured, audited: column.IsAuditEnabled.Value }
    },

    async passwordProfiles(signal) {
      const filter =
        `entityname eq '${TABLES.user}' and attributelogicalname eq '${USER_COLUMNS.netResultsPassword}'` +
        ` and canread eq ${ALLOWED}`
      const path =
        `fieldpermissions?$select=_fieldsecurityprofileid_value&$filter=${filter}` +
        '&$expand=fieldsecurityprofileid($select=name)'
      const found = await rows(permissionRow, path, signal)
      return found.flatMap(({ _fieldsecurityprofileid_value: id, fieldsecurityprofileid: profile }) =>
        parseGuid(id) === ADMINISTRATORS_PROFILE ? [] : [profile?.name ?? id],
      )
    },

    async reps(signal) {
      const [{ user, administrators }, definition, named] = await Promise.all([
        holders.repsAndAdministrators(signal),
        passwordDefinition(signal),
        rows(
          idRow,
          `systemusers?$select=systemuserid&$filter=${USER_COLUMNS.netResultsUserName} ne null and isdisabled eq false`,
          signal,
        ),
      ])
      const shares =
        definition === null
          ? []
          : await rows(
              shareRow,
              'principalobjectattributeaccessset?$select=_objectid_value,_principalid_value' +
                `&$filter=attributeid eq ${readGuid(definition.MetadataId)} and readaccess eq true`,
              signal,
            )
      const withUserName = new Set(named.map(({ systemuserid }) => parseGuid(systemuserid)))
      const sharedWith = new Set<Guid | null>(
        shares.flatMap(({ _objectid_value: row, _principalid_value: reader }) =>
          parseGuid(row) === parseGuid(reader) ? [parseGuid(reader)] : [],
        ),
      )
      return (user?.holders ?? [])
        .filter(({ enabled, isApplication }) => enabled && !isApplication)
        .map(({ id, name }) => ({
          id,
          name,
          hasUserName: withUserName.has(id),
          canReadPassword: administrators.has(id) || sharedWith.has(id),
        }))
    },

    async serverTime(signal) {
      const at = Date.parse((await read(() => http.date(), signal)) ?? '')
      return Number.isNaN(at) ? null : at
    },
  }
}

function answerOf<Schema extends v.GenericSchema>(schema: Schema) {
  return v.object({ value: v.array(schema), '@odata.nextLink': v.optional(v.string()) })
}
