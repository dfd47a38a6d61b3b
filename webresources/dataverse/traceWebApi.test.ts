import { expect, it } from 'vitest'
import type { RequestTrace } from '../domain/RequestTrace'
import type { ClientApi } from './ClientApi'
import { toDataverseError } from './toDataverseError'
import { traceWebApi } from './traceWebApi'

const REFUSAL = { errorCode: 2147746327, message: 'contact With Id = 4711 Does Not Exist' }

class HostApi {
  readonly Utility = { name: 'utility' }
  readonly WebApi = {
    answers: ['row'],
    retrieveRecord(table: string, id: string) {
      return id === 'gone' ? Promise.reject(REFUSAL) : Promise.resolve([table, id, ...this.answers])
    },
    isAvailableOffline: () => true,
  }
}

function traced() {
  const traces: RequestTrace[] = []
  let clock = 1_000
  const host = new HostApi()
  const xrm = traceWebApi(
    host as unknown as ClientApi,
    (trace) => traces.push(trace),
    () => (clock += 5),
  )
  return { traces, xrm, host }
}

it('hands everything on, and tells of a request without its row', async () => {
  const { traces, xrm, host } = traced()
  expect(await xrm.WebApi.retrieveRecord('contact', '4711')).toEqual(['contact', '4711', 'row'])
  expect(xrm.Utility).toBe(host.Utility)
  expect(xrm.WebApi.isAvailableOffline('contact')).toBe(true)
  expect(traces).toEqual([
    {
      ids: ['dv1'],
      what: 'retrieveRecord contact',
      at: 1_005,
      milliseconds: expect.any(Number),
      status: null,
      outcome: 'ok',
    },
  ])
})

it('gives an error the id under which its request stands in the list', async () => {
  const { traces, xrm } = traced()
  await xrm.WebApi.retrieveRecord('contact', 'one')
  const cause: unknown = await Promise.resolve(xrm.WebApi.retrieveRecord('contact', 'gone')).catch(
    (error: unknown) => error,
  )
  expect(cause).toBe(REFUSAL)
  expect(traces.at(-1)).toMatchObject({ ids: ['dv2'], outcome: 'failed' })
  expect(toDataverseError(cause).requestId).toBe('dv2')
  expect(toDataverseError({ ...REFUSAL }).requestId).toBeNull()
})

it('is the same client API where nobody listens', () => {
  const host = new HostApi() as unknown as ClientApi
  expect(traceWebApi(host, undefined)).toBe(host)
})
