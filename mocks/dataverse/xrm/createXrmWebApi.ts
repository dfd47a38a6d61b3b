import { parseGuid } from '../../../webresources/domain/Guid'
import type { CallLog } from '../CallLog'
import { DataverseFault, toFault } from '../DataverseFault'
import { LARGEST_PAGE } from '../Organization'
import type { Organization } from '../Organization'
import { fetchXmlRecords } from '../query/fetchXmlRecords'
import { tableNamed } from '../schema/tables'
import { strict } from './strict'

export interface XrmWebApiParts {
  readonly organization: Organization
  readonly log: CallLog
  readonly clientUrl: string
  /** Waits as long as a call takes, or throws what the network or service protection makes of it. */
  readonly travel: () => Promise<void>
}

/** `Xrm.WebApi` over the tables: answers and rejections have the shapes that the client API gives. */
export function createXrmWebApi({ organization, log, clientUrl, travel }: XrmWebApiParts) {
  async function call<Answer>(name: string, question: unknown, answer: () => Answer): Promise<Answer> {
    const end = log.begin(`Xrm.WebApi.${name}`, question)
    try {
      await travel()
      const given = copy(answer())
      end('ok', given)
      return given
    } catch (error) {
      const rejection = toXrmError(error)
      end('failed', rejection)
      throw rejection
    }
  }

  const calls = {
    retrieveRecord: (table: string, id: string, options = '') =>
      call('retrieveRecord', { table, id, options }, () => ({
        '@odata.context': `${clientUrl}/api/data/v9.2/$metadata#${tableNamed(table).entitySet}/$entity`,
        ...organization.retrieve(table, readId(id), options),
      })),
    retrieveMultipleRecords: (table: string, options = '', maxPageSize = LARGEST_PAGE) =>
      call('retrieveMultipleRecords', { table, options, maxPageSize }, () => {
        const fetchXml = /^\?fetchXml=([\s\S]*)$/i.exec(options)?.[1]
        if (fetchXml !== undefined) return fetchXmlRecords(organization, table, fetchXml)
        const { records, nextSkip } = organization.retrieveMultiple(table, options, maxPageSize)
        return nextSkip === null
          ? { entities: records }
          : {
              entities: records,
              nextLink: nextLink(clientUrl, tableNamed(table).entitySet, options, nextSkip, maxPageSize),
            }
      }),
    createRecord: (table: string, data: unknown) =>
      call('createRecord', { table, data }, () => ({ entityType: table, id: organization.create(table, data) })),
    updateRecord: (table: string, id: string, data: unknown) =>
      call('updateRecord', { table, id, data }, () => {
        organization.update(table, readId(id), data)
        return { entityType: table, id: readId(id) }
      }),
    deleteRecord: (table: string, id: string) =>
      call('deleteRecord', { table, id }, () => {
        organization.remove(table, readId(id))
        return { entityType: table, id: readId(id) }
      }),
  }
  return strict('Xrm.WebApi', { ...calls, online: strict('Xrm.WebApi.online', calls) })
}

/** The address of the next page: only its query part is meant to be used, unchanged. */
export function nextLink(
  clientUrl: string,
  entitySet: string,
  options: string,
  skip: number,
  pageSize: number,
): string {
  const rest = options
    .replace(/^\?/, '')
    .split('&')
    .filter((option) => option !== '' && !option.startsWith('$skiptoken='))
  const cookie = `<cookie pagenumber="${String(Math.floor(skip / pageSize) + 1)}" row="${String(skip)}" />`
  return `${clientUrl}/api/data/v9.2/${entitySet}?${[...rest, `$skiptoken=${encodeURIComponent(cookie)}`].join('&')}`
}

/** `{ errorCode, message }` with the unsigned decimal of the code, as the client API documents it, and what real clients add. */
function toXrmError(error: unknown) {
  const fault = toFault(error)
  const errorCode = fault.code === '' ? 0 : Number(fault.code)
  return {
    errorCode,
    code: errorCode,
    message: fault.message,
    title: 'Error',
    raw: JSON.stringify({ _errorCode: errorCode, _errorFault: { _responseXml: '' } }),
  }
}

function readId(id: string): string {
  const guid = parseGuid(id)
  if (guid === null) throw new DataverseFault('badQuery', `Unrecognized 'Edm.Guid' literal '${id}'.`)
  return guid
}

/** Callers change what they are given; the tables must not. */
function copy<Answer>(answer: Answer): Answer {
  return JSON.parse(JSON.stringify(answer)) as Answer
}
