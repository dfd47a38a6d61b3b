import { useQuery, type QueryKey, type UseQueryResult } from '@tanstack/react-query'
import type { ConsoleDynamics } from '../../dataverse/ConsoleDynamics'
import type { Instant } from '../../domain/Instant'
import { SERVICE_APPLICATION_ID } from '../../domain/setup/judgeMove'
import type { Fact, FactName, HeldPrivilege, LoginFact, SetUpFacts } from '../../domain/setup/SetUpFacts'
import { SYNC_PRIVILEGES } from '../../domain/setup/syncPrivileges'
import type { NetResults } from '../../net-results/NetResults'
import { useConsole } from '../../parts/useConsole'
import { readClock, readLogin, readMappings, readSyncsEnabled } from './readFacts'
import { loginWithoutClient } from './loginWithoutClient'

/** One question, as it stands. */
export interface Asked {
  readonly fetching: boolean
  /** When it was last answered or refused; 0 = never. */
  readonly at: Instant
  again(): Promise<unknown>
}

export interface FoundFacts {
  readonly facts: SetUpFacts
  /** Only those that can be asked now. */
  readonly asked: Readonly<Partial<Record<FactName, Asked>>>
}

/** Asks everything that the checklist wants to know, each on its own: what fails takes nothing else along. */
export function useSetUpFacts(): FoundFacts {
  const { dynamics, access, scene, now, reachNetResults } = useConsole()
  const netResults = access.state === 'connected' ? access.netResults : null
  const account = [scene.apiBaseUrl, scene.userName]

  const solutions = useFact('solutions', [], (signal) => dynamics.installedSolutions(signal))
  const roles = useFact('roles', [], (signal) => dynamics.productRoles(signal))
  const applicationUsers = useFact('applicationUsers', [], (signal) => dynamics.applicationUsers(signal))
  const auditing = useFact('auditing', [], (signal) => dynamics.auditing(signal))
  const passwordColumn = useFact('passwordColumn', [], (signal) => dynamics.passwordColumn(signal))
  const passwordProfiles = useFact('passwordProfiles', [], (signal) => dynamics.passwordProfiles(signal))
  const reps = useFact('reps', [], (signal) => dynamics.reps(signal))
  const clock = useFact('clock', [], (signal) => readClock(dynamics, now, signal))
  const address = useFact('address', [], async (signal) => {
    const given = await dynamics.apiAddress(signal)
    return given.state === 'refused' ? given : { ...given, reach: await reachNetResults(given.baseUrl) }
  })

  const roleId = valueOf(roles.fact)?.sync?.id ?? null
  const rolePrivileges = usePrivileges('rolePrivileges', roleId, (id, signal) => dynamics.rolePrivileges(id, signal))
  const service = valueOf(applicationUsers.fact)?.find((user) => user.applicationId === SERVICE_APPLICATION_ID)
  const userPrivileges = usePrivileges('userPrivileges', service?.id ?? null, (id, signal) =>
    dynamics.userPrivileges(id, SYNC_PRIVILEGES, signal),
  )

  const ask = <Value>(question: (client: NetResults, signal: AbortSignal) => Promise<Value>) => {
    return (signal: AbortSignal) => (netResults === null ? Promise.reject(noClient()) : question(netResults, signal))
  }
  const connected = netResults !== null
  const login = useFact(
    'login',
    account,
    ask((client, signal) => readLogin(client, scene.userName, signal)),
    connected,
  )
  // Only after the login was accepted: a wrong password is one attempt, however many steps ask Net-Results.
  const letIn = connected && login.fact.state === 'known' && login.fact.value.state === 'signedIn'
  const syncsEnabled = useFact('syncsEnabled', account, ask(readSyncsEnabled), letIn)
  const mappings = useFact('mappings', account, ask(readMappings), letIn)
  const without: Fact<never> =
    access.state === 'problem' ? { state: 'failed', error: access.problem } : { state: 'asking' }

  const outside = connected ? notLetIn(login.fact) : without

  const facts: SetUpFacts = {
    solutions: solutions.fact,
    roles: roles.fact,
    rolePrivileges: roleId === null ? noneOf(roles.fact) : rolePrivileges.fact,
    applicationUsers: applicationUsers.fact,
    userPrivileges: service === undefined ? noneOf(applicationUsers.fact) : userPrivileges.fact,
    auditing: auditing.fact,
    passwordColumn: passwordColumn.fact,
    passwordProfiles: passwordProfiles.fact,
    reps: reps.fact,
    address: address.fact,
    login: access.state === 'problem' ? loginWithoutClient(access.problem) : connected ? login.fact : without,
    syncsEnabled: letIn ? syncsEnabled.fact : outside,
    mappings: letIn ? mappings.fact : outside,
    clock: clock.fact,
  }
  const all = { solutions, roles, applicationUsers, auditing, passwordColumn, passwordProfiles, reps, address, clock }
  const asked = {
    ...all,
    ...(roleId === null ? {} : { rolePrivileges }),
    ...(service === undefined ? {} : { userPrivileges }),
    ...(connected ? { login } : {}),
    ...(letIn ? { syncsEnabled, mappings } : {}),
  }
  return { facts, asked }
}

function useFact<Value>(
  name: FactName,
  of: QueryKey,
  ask: (signal: AbortSignal) => Promise<Value>,
  enabled = true,
): Asked & { readonly fact: Fact<Value> } {
  const query = useQuery({ queryKey: ['setUp', name, ...of], queryFn: ({ signal }) => ask(signal), enabled })
  return {
    fact: toFact(query),
    fetching: query.isFetching,
    at: Math.max(query.dataUpdatedAt, query.errorUpdatedAt),
    again: () => query.refetch({ cancelRefetch: false }),
  }
}

function usePrivileges<Id extends Parameters<ConsoleDynamics['rolePrivileges']>[0]>(
  name: 'rolePrivileges' | 'userPrivileges',
  id: Id | null,
  ask: (id: Id, signal: AbortSignal) => Promise<readonly HeldPrivilege[]>,
) {
  return useFact(name, [id], (signal) => (id === null ? Promise.resolve([]) : ask(id, signal)), id !== null)
}

function toFact<Value>({ data, error }: UseQueryResult<Value>): Fact<Value> {
  if (error !== null) return { state: 'failed', error }
  return data === undefined ? { state: 'asking' } : { state: 'known', value: data }
}

function valueOf<Value>(fact: Fact<Value>): Value | null {
  return fact.state === 'known' ? fact.value : null
}

/** Of what does not exist there is nothing to ask; what is not known to exist is as unknown as that. */
function noneOf(owner: Fact<unknown>): Fact<readonly HeldPrivilege[]> {
  return owner.state === 'known' ? { state: 'known', value: [] } : owner
}

/** What nobody could ask for want of a login fails for the reason for which the login did. */
function notLetIn(login: Fact<LoginFact>): Fact<never> {
  if (login.state !== 'known') return login
  return login.value.state === 'failed' ? { state: 'failed', error: login.value.error } : { state: 'asking' }
}

/** A query that is not enabled is not asked; a programming mistake otherwise. */
function noClient(): Error {
  return new Error('There is no client of Net-Results to ask.')
}
