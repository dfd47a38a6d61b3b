import { parseGuid } from '../domain/Guid'
import type { RecordTable } from '../domain/RecordRef'
import type { ClientApi } from './ClientApi'
import { PERSON_COLUMNS, RECORD_NAMES } from './columns'
import type { Read } from './createReadQueue'
import { DataverseError } from './DataverseError'
import type { Dynamics, PersonRecord } from './Host'
import { readPerson } from './readPerson'

/** Addresses that are asked for at once: they have to fit into one address line, encoded. */
const ADDRESSES_AT_ONCE = 15

const PEOPLE = ['contact', 'lead'] as const satisfies readonly RecordTable[]

/** A lookup column goes by this name in queries and answers. */
const MASTER = `_${PERSON_COLUMNS.master}_value`

/** Finds the contacts and leads that carry an e-mail address. */
export function createPeopleFinder({ WebApi }: Pick<ClientApi, 'WebApi'>, read: Read): Pick<Dynamics, 'findByEmail'> {
  async function readSome(
    table: (typeof PEOPLE)[number],
    addresses: readonly string[],
    signal: AbortSignal | undefined,
  ): Promise<readonly PersonRecord[]> {
    const key = RECORD_NAMES[table].id
    const { fullName, emailAddress, jobTitle, state, doNotEmail } = PERSON_COLUMNS
    const select = [key, fullName, emailAddress, jobTitle, state, doNotEmail, MASTER].join(',')
    const filter = addresses.map((address) => `${emailAddress} eq '${literal(address)}'`).join(' or ')
    const answer: unknown = await read(
      async () => WebApi.retrieveMultipleRecords(table, `?$select=${select}&$filter=${filter}`),
      signal,
    )
    const rows = (answer as { readonly entities?: unknown } | null)?.entities
    if (!Array.isArray(rows)) throw malformed()
    return rows.map((row: unknown) => {
      const values = row as Readonly<Record<string, unknown>> | null
      const id = parseGuid(values?.[key])
      if (values === null || id === null) throw malformed()
      const masterId = values[MASTER]
      return readPerson(
        { table, id },
        { ...values, [PERSON_COLUMNS.master]: typeof masterId === 'string' ? { id: masterId } : null },
      )
    })
  }

  return {
    async findByEmail(addresses, signal) {
      const wanted = [...new Set(addresses.map(addressKey))].filter((address) => address !== '')
      const chunks = Array.from({ length: Math.ceil(wanted.length / ADDRESSES_AT_ONCE) }, (_, index) =>
        wanted.slice(index * ADDRESSES_AT_ONCE, (index + 1) * ADDRESSES_AT_ONCE),
      )
      const found = await Promise.all(chunks.flatMap((chunk) => PEOPLE.map((table) => readSome(table, chunk, signal))))
      const byAddress = new Map<string, PersonRecord[]>(wanted.map((address) => [address, []]))
      for (const person of found.flat()) {
        // A record that was merged into another one is only a trace of it.
        if (person.emailAddress === null || person.mergedInto !== null) continue
        byAddress.get(addressKey(person.emailAddress))?.push(person)
      }
      for (const people of byAddress.values()) people.sort((a, b) => Number(b.active) - Number(a.active))
      return byAddress
    },
  }
}

/** Dataverse compares texts without case. */
function addressKey(address: string): string {
  return address.trim().toLowerCase()
}

/** A text inside the quotes of an OData filter, inside an address. */
function literal(text: string): string {
  return encodeURIComponent(text.replace(/'/g, "''"))
}

function malformed(): DataverseError {
  return new DataverseError('malformed', 'Dataverse answered with something else than rows.')
}
