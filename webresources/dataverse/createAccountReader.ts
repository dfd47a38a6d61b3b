import { parseGuid, type Guid } from '../domain/Guid'
import type { AccountPeople, AccountRecord } from './AccountDynamics'
import type { ClientApi } from './ClientApi'
import { ACCOUNT_COLUMNS, PERSON_COLUMNS, RECORD_NAMES } from './columns'
import type { Read } from './createReadQueue'
import { DataverseError, isDataverseError } from './DataverseError'
import type { PersonRecord } from './Host'
import { readPerson } from './readPerson'
import { accountRow, readRow } from './rows'

/** Rows of one page: few enough that the first people show soon. */
const PAGE_SIZE = 250

/** A lookup column goes by this name in queries and answers. */
const lookup = (column: string) => `_${column}_value`
const MASTER = lookup(PERSON_COLUMNS.master)

/** Where a contact and a lead name their account. */
const ACCOUNT_OF = { contact: lookup('parentcustomerid'), lead: lookup('parentaccountid') } as const

type PeopleTable = keyof typeof ACCOUNT_OF

/** Contacts come first, then leads; a token that is the name of a table alone is its first page. */
const FIRST_PAGE = 'contact'

/** Reads an account and its people. */
export function createAccountReader({ WebApi }: Pick<ClientApi, 'WebApi'>, read: Read) {
  async function account(id: Guid, signal?: AbortSignal): Promise<AccountRecord> {
    const key = RECORD_NAMES.account.id
    const query = `?$select=${key},${ACCOUNT_COLUMNS.name}`
    const row = readRow(accountRow, await read(async () => WebApi.retrieveRecord('account', id, query), signal))
    return { record: { table: 'account', id }, name: row[ACCOUNT_COLUMNS.name]?.trim() ?? '' }
  }

  async function accountPeople(
    accountId: Guid,
    pageToken: string | null,
    signal?: AbortSignal,
  ): Promise<AccountPeople> {
    const { table, query } = readToken(pageToken ?? FIRST_PAGE, accountId)
    try {
      // The page size has to be the same for every page (Microsoft, "retrieveMultipleRecords").
      const answer: unknown = await read(async () => WebApi.retrieveMultipleRecords(table, query, PAGE_SIZE), signal)
      const { entities, nextLink } = (answer ?? {}) as { readonly entities?: unknown; readonly nextLink?: unknown }
      if (!Array.isArray(entities)) throw malformed()
      const people = entities.map((row: unknown) => readRecord(table, row)).filter(isNoTrace)
      return { people, nextPage: nextToken(table, nextLink), withoutLeads: false }
    } catch (error) {
      const denied = isDataverseError(error) && (error.kind === 'privilege' || error.kind === 'access')
      if (table === 'lead' && denied) return { people: [], nextPage: null, withoutLeads: true }
      throw error
    }
  }

  return { account, accountPeople }
}

function readToken(token: string, accountId: Guid): { readonly table: PeopleTable; readonly query: string } {
  const [name = '', query] = token.split(/(?=\?)/)
  const table = name === 'lead' ? 'lead' : 'contact'
  return { table, query: query ?? firstQuery(table, accountId) }
}

function firstQuery(table: PeopleTable, accountId: Guid): string {
  const key = RECORD_NAMES[table].id
  const { fullName, emailAddress, jobTitle, state, doNotEmail } = PERSON_COLUMNS
  const select = [key, fullName, emailAddress, jobTitle, state, doNotEmail, MASTER].join(',')
  // By the key as well: without a total order rows may repeat or be left out between pages.
  return `?$select=${select}&$filter=${ACCOUNT_OF[table]} eq ${accountId}&$orderby=${fullName} asc,${key} asc`
}

/** Only the query part of the link is meant to be used, unchanged (Microsoft, "retrieveMultipleRecords"). */
function nextToken(table: PeopleTable, nextLink: unknown): string | null {
  if (typeof nextLink === 'string' && nextLink.includes('?')) return table + nextLink.slice(nextLink.indexOf('?'))
  return table === 'contact' ? 'lead' : null
}

function readRecord(table: PeopleTable, row: unknown): PersonRecord {
  const values = row as Readonly<Record<string, unknown>> | null
  const id = parseGuid(values?.[RECORD_NAMES[table].id])
  if (values === null || id === null) throw malformed()
  const masterId = values[MASTER]
  const master = typeof masterId === 'string' ? { id: masterId } : null
  return readPerson({ table, id }, { ...values, [PERSON_COLUMNS.master]: master })
}

/** A record that was merged into another one is only a trace of it. */
function isNoTrace({ mergedInto }: PersonRecord): boolean {
  return mergedInto === null
}

function malformed(): DataverseError {
  return new DataverseError('malformed', 'Dataverse answered with something else than rows.')
}
