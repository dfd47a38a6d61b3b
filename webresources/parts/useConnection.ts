import { usePrefetchQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { ApiAddress, Dynamics, StoredCredentials } from '../dataverse/Host'
import type { Credentials } from '../domain/Credentials'
import { apiAddress } from './apiAddress'
import { describeError, type ErrorScene } from './describeError'
import { isWrongCredentials } from './guardLogin'
import type { LoginDesk, SaveOutcome } from './LoginDesk'
import type { Problem } from './Problem'
import { strings } from './strings'
import { useStoredLogin } from './useStoredLogin'

interface Known {
  readonly scene: ErrorScene
  readonly login: Pick<LoginDesk, 'stored' | 'source' | 'isRefused' | 'use' | 'save'>
  /** Where Net-Results is, and with which login; `null` = not known, not allowed, none. */
  readonly baseUrl: string | null
  readonly credentials: Credentials | null
  /** To be called with the error when Net-Results refuses the login in use. */
  readonly reject: (error: unknown) => void
}

export type ConnectionState = Known &
  (
    | { readonly state: 'loading' }
    | { readonly state: 'connected'; readonly baseUrl: string; readonly credentials: Credentials }
    | {
        readonly state: 'problem'
        readonly problem: Problem
        readonly retry: () => void
        /** Another login helps. */
        readonly canSignIn: boolean
      }
  )

/**
 * Credentials and API address of the signed-in user, asked for in parallel. A password that Net-Results refused is a
 * state of the whole page, and of every page of this browser tab: everything under way stops, and nothing is sent until
 * the rep asks for it.
 */
export function useConnection(dynamics: Dynamics): ConnectionState {
  const queryClient = useQueryClient()
  const { stored, isRefused, error: storedError, refuse, readAgain } = useStoredLogin(dynamics)
  usePrefetchQuery(apiAddress(dynamics))
  const address = useQuery(apiAddress(dynamics))
  const [session, setSession] = useState<Credentials | null>(null)
  const [rejection, setRejection] = useState<Rejection | null>(null)
  const credentials = session ?? (stored?.state === 'stored' ? stored.credentials : null)

  /** What one login has brought is nothing for the next. */
  const startOver = useCallback(() => {
    queryClient.removeQueries({ predicate: ({ queryKey: [first] }) => !OF_DYNAMICS.includes(String(first)) })
    setRejection(null)
  }, [queryClient])
  const retry = useCallback(() => {
    // The record first: with the login that was refused nothing would be sent but one more wrong attempt.
    void Promise.allSettled([readAgain(), queryClient.invalidateQueries({ queryKey: ['apiAddress'] })]).then(startOver)
  }, [queryClient, readAgain, startOver])
  const use = useCallback(
    (credentials: Credentials) => {
      startOver()
      setSession(credentials)
    },
    [startOver],
  )
  const save = useCallback(
    async (credentials: Credentials): Promise<SaveOutcome> => {
      await dynamics.storeCredentials(credentials)
      use(credentials)
      return readAgain().then(
        (after) => outcomeOf(after, credentials),
        () => 'unknown',
      )
    },
    [dynamics, readAgain, use],
  )
  const reject = useCallback(
    (error: unknown) => {
      if (session === null && isWrongCredentials(error)) refuse()
      setRejection({ error, credentials })
    },
    [credentials, refuse, session],
  )

  return useMemo(() => {
    const baseUrl = address.data?.state === 'accepted' ? address.data.baseUrl : null
    const scene: ErrorScene = {
      apiBaseUrl: baseUrl,
      origin: window.location.origin,
      userName: credentials?.userName ?? null,
    }
    const source = session !== null ? 'session' : stored?.state === 'stored' ? 'stored' : null
    const known = { scene, login: { stored, source, isRefused, use, save }, baseUrl, credentials, reject } as const
    const problem = (found: Problem, canSignIn: boolean): ConnectionState => ({
      ...known,
      state: 'problem',
      problem: found,
      retry,
      canSignIn,
    })
    if (address.error !== null) return problem(describeError(address.error, scene), false)
    if (address.data?.state === 'refused') return problem(refusedAddress(address.data), false)
    // An answer to the login before says nothing of this one.
    if (rejection !== null && rejection.credentials === credentials)
      return problem(describeError(rejection.error, scene), true)
    if (session === null && isRefused) return problem(describeError(REFUSED_BEFORE, scene), true)
    if (session === null && storedError !== null) return problem(unreadRecord(storedError, scene), true)
    if (credentials === null && stored !== undefined && stored.state !== 'stored')
      return problem(missingCredentials(stored), true)
    if (credentials === null || baseUrl === null) return { ...known, state: 'loading' }
    return { ...known, state: 'connected', baseUrl, credentials }
  }, [
    address.data,
    address.error,
    credentials,
    isRefused,
    reject,
    rejection,
    retry,
    save,
    session,
    stored,
    storedError,
    use,
  ])
}

interface Rejection {
  readonly error: unknown
  readonly credentials: Credentials | null
}

/** Queries whose answers stay the same whoever signs in to Net-Results. */
const OF_DYNAMICS = ['apiAddress', 'storedCredentials', 'isAdministrator', 'dynamics']

/** Stands for the answer that another of our frames has got. */
const REFUSED_BEFORE = Object.assign(new Error('Net-Results has refused this login before.'), {
  name: 'NetResultsError',
  kind: 'wrongCredentials',
})

function outcomeOf(after: StoredCredentials, entered: Credentials): SaveOutcome {
  if (after.state === 'unreadable') return 'unreadable'
  const isSame = after.state === 'stored' && after.credentials.authorization() === entered.authorization()
  return isSame ? 'readable' : 'changed'
}

function refusedAddress(address: Extract<ApiAddress, { state: 'refused' }>): Problem {
  const words = strings.problems.refusedAddress
  return {
    cause: 'refusedAddress',
    icon: 'shield',
    title: words.title,
    body: words.body(address.value),
    hint: words.hint,
    severe: true,
    retry: true,
  }
}

/** The user record itself could not be read. */
function unreadRecord(error: unknown, scene: ErrorScene): Problem {
  const problem = describeError(error, scene)
  return problem.cause === 'dataverse.privilege' || problem.cause === 'dataverse.access'
    ? { ...problem, icon: 'key', ...strings.problems.unreadableRecord }
    : problem
}

function missingCredentials(stored: Exclude<StoredCredentials, { state: 'stored' }>): Problem {
  const words = strings.problems
  const problem = { icon: 'key', severe: false, retry: true } as const
  if (stored.state === 'empty') return { cause: 'noCredentials', ...problem, ...words.noCredentials }
  if (stored.state === 'unreadable')
    return { cause: 'unreadableCredentials', ...problem, ...words.unreadableCredentials }
  const { title, hint } = words.unusableCredentials
  return { cause: 'unusableCredentials', ...problem, title, body: strings.credentials.problems[stored.problem], hint }
}
