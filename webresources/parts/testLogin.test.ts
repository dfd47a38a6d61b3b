import { expect, it } from 'vitest'
import { createCredentials } from '../domain/Credentials'
import { NetResultsError, type NetResultsErrorKind } from '../net-results/NetResultsError'
import { testLogin } from './testLogin'

const login = createCredentials('rep@sales.example', 'hunter2')
const scene = { apiBaseUrl: 'https://apps.net-results.com', origin: 'https://org.example', userName: null }
const answering = (kind: NetResultsErrorKind) => ({
  findUser: () => Promise.reject(new NetResultsError(kind, 'no', { operation: 'User.getOneByEmail' })),
})

it.each([
  ['wrongCredentials', 'refused'],
  ['unsupported', 'accepted'],
  ['refused', 'accepted'],
  ['notPermitted', 'untested'],
  ['down', 'untested'],
  ['blocked', 'untested'],
  ['timeout', 'untested'],
  ['offline', 'untested'],
] as const)('takes the answer %s for %s', async (kind, state) => {
  expect(await testLogin(answering(kind), login, scene)).toMatchObject({ state })
})

it('names the login that was refused, and never its password', async () => {
  const outcome = await testLogin(answering('wrongCredentials'), login, scene)
  expect(outcome.state === 'refused' && outcome.problem.body).toContain('rep@sales.example')
  expect(JSON.stringify(outcome)).not.toContain('hunter2')
})

it('asks nobody where no address may be asked', async () => {
  expect(await testLogin(null, login, scene)).toMatchObject({ state: 'untested', problem: { cause: 'noAddress' } })
})
