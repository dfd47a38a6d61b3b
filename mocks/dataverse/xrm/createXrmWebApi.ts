import { parseGuid } from '../../../webresources/domain/Guid'
import { DataverseFault } from '../DataverseFault'
import { LARGEST_PAGE } from '../Organization'
import { fetchXmlRecords } from '../query/fetchXmlRecords'
import { tableNamed } from '../schema/tables'
import { nextLink } from '../web-api/nextLink'
import { createOnlineWebApi } from './createOnlineWebApi'
import type { OnlineWebApiParts } from './createOnlineWebApi'
import { strict } from './strict'
import { toXrmError } from './toXrmError'

/** `Xrm.WebApi` over the tables: answers and rejections have the shapes that the client API gives. */
export function createXrmWebApi(parts: OnlineWebApiParts) {
  const { organization, log, clientUrl, travel } = parts
  async function call<Answer>(name: string, question: unknown, answer: () => Answer): Promise<Answer> {
    const end = log.begin(`Xrm.WebApi.${name}`, question)
    try {
      await travel(!name.startsWith('retrieve'))
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
  return strict('Xrm.WebApi', {
    ...calls,
    online: strict('Xrm.WebApi.online', { ...calls, ...createOnlineWebApi(parts) }),
  })
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
