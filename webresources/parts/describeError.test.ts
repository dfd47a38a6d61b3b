import { expect, it } from 'vitest'
import { DataverseError, type DataverseErrorKind } from '../dataverse/DataverseError'
import { NetResultsError, type NetResultsErrorKind } from '../net-results/NetResultsError'
import { describeError, type ErrorScene } from './describeError'

const scene: ErrorScene = {
  apiBaseUrl: 'https://apps.net-results.com',
  origin: 'https://haldensales.crm.dynamics.com',
  userName: 'm.oyelaran@sales.example',
}

const NET_RESULTS: Record<NetResultsErrorKind, true> = {
  wrongCredentials: true,
  notPermitted: true,
  wrongAddress: true,
  throttled: true,
  down: true,
  timeout: true,
  offline: true,
  blockedByPolicy: true,
  blocked: true,
  unsupported: true,
  refused: true,
  malformed: true,
}
const DATAVERSE: Record<DataverseErrorKind, true> = {
  notFound: true,
  privilege: true,
  access: true,
  secured: true,
  unknownColumn: true,
  throttled: true,
  conflict: true,
  sessionExpired: true,
  offline: true,
  malformed: true,
  unknown: true,
}
const netResultsProblem = (kind: NetResultsErrorKind, details = {}) =>
  describeError(new NetResultsError(kind, kind, { operation: 'Contact.getOneWithScore', ...details }), scene)

it('has its own title and body for every failure of Net-Results', () => {
  const problems = (Object.keys(NET_RESULTS) as NetResultsErrorKind[]).map((kind) => netResultsProblem(kind))
  expect(new Set(problems.map((problem) => problem.title)).size).toBe(problems.length)
  expect(problems.map((problem) => problem.cause)).toEqual(Object.keys(NET_RESULTS))
  for (const problem of problems) expect(problem.body).toMatch(/\w.*\.$/)
})

it('has its own body for every failure of Dataverse', () => {
  const problems = (Object.keys(DATAVERSE) as DataverseErrorKind[]).map((kind) =>
    describeError(new DataverseError(kind, kind), scene),
  )
  expect(new Set(problems.map((problem) => problem.body)).size).toBe(problems.length)
})

it('names the column that a mapping names and Dynamics does not have', () => {
  const error = new DataverseError('unknownColumn', 'no', { columns: ['dw_fleet', 'dw_gone'] })
  expect(describeError(error, scene).body).toContain('names dw_fleet, dw_gone, which')
})

it('names the host that the content security policy blocks, for the administrator', () => {
  expect(netResultsProblem('blockedByPolicy').body).toContain('apps.net-results.com')
})

it('names the origin that Net-Results has to allow', () => {
  expect(netResultsProblem('blocked').body).toContain('https://haldensales.crm.dynamics.com')
})

it('names the user name that was refused', () => {
  expect(netResultsProblem('wrongCredentials').body).toContain('m.oyelaran@sales.example')
})

it('says how long to wait when Net-Results says it', () => {
  expect(netResultsProblem('throttled', { retryAfterSeconds: 40 }).body).toContain('40 seconds')
  expect(netResultsProblem('throttled', { retryAfterSeconds: 1 }).body).toContain('1 second.')
  expect(netResultsProblem('throttled').body).not.toMatch(/\d/)
})

it('recognizes an error that comes from another frame by its name', () => {
  const foreign = Object.assign(new Error('late'), {
    name: 'NetResultsError',
    kind: 'timeout',
    operation: 'User.getOneByEmail',
  })
  expect(describeError(foreign, scene).cause).toBe('timeout')
})

it('treats anything else as unexpected, without showing its message', () => {
  const problem = describeError(new Error('secret hunter2'), scene)
  expect(problem.cause).toBe('unexpected')
  expect(JSON.stringify(problem)).not.toContain('hunter2')
})

it('gives support what failed and where, and nothing personal', () => {
  const details = netResultsProblem('refused', { status: 200, code: -32000 }).details ?? ''
  expect(details).toContain('operation: Contact.getOneWithScore')
  expect(details).toContain('code: -32000')
  expect(details).not.toContain(scene.userName)
})

it('hands on why Net-Results refused, on screen only and not into what is copied', () => {
  const problem = netResultsProblem('refused', { serverMessage: 'The contact is locked by an import.' })
  expect(problem.body).toBe('Net-Results says: “The contact is locked by an import.”')
  expect(problem.details).not.toContain('locked')
  expect(netResultsProblem('refused').body).toMatch(/did not carry it out/)
})
