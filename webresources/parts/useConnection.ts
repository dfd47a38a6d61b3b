import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { ApiAddress, Dynamics, StoredCredentials } from '../dataverse/Host'
import type { Credentials } from '../domain/Credentials'
import { describeError, type ErrorScene } from './describeError'
import type { Problem } from './Problem'
import { strings } from './strings'

export type ConnectionState =
  | { readonly state: 'loading'; readonly scene: ErrorScene }
  | {
      readonly state: 'connected'
      readonly scene: ErrorScene
      readonly baseUrl: string
      readonly credentials: Credentials
      /** To be called with the error when Net-Results refuses the login. */
      readonly reject: (error: unknown) => void
    }
  | {
      readonly state: 'problem'
      readonly scene: ErrorScene
      readonly problem: Problem
      readonly retry: () => void
      /** Where a session-only sign-in helps. */
      readonly signIn: ((credentials: Credentials) => void) | null
    }

/**
 * Credentials and API address of the signed-in user, asked for in parallel. A password that Net-Results refused is a
 * state of the whole page: everything under way stops, and nothing is sent until the rep asks for it.
 */
export function useConnection(dynamics: Dynamics): ConnectionState {
  const queryClient = useQueryClient()
  const stored = useQuery({
    queryKey: ['storedCredentials', dynamics.user.id],
    queryFn: ({ signal }) => dynamics.storedCredentials(signal),
    staleTime: Infinity,
  })
  const address = useQuery({
    queryKey: ['apiAddress'],
    queryFn: ({ signal }) => dynamics.apiAddress(signal),
    staleTime: Infinity,
    meta: { warm: true },
  })
  const [session, setSession] = useState<Credentials | null>(null)
  const [rejection, setRejection] = useState<unknown>(null)

  const startOver = useCallback(() => {
    queryClient.removeQueries({
      predicate: (query) => query.queryKey[0] !== 'apiAddress' && query.queryKey[0] !== 'storedCredentials',
    })
    setRejection(null)
  }, [queryClient])
  const retry = useCallback(() => {
    startOver()
    void queryClient.invalidateQueries({ queryKey: ['apiAddress'] })
    void queryClient.invalidateQueries({ queryKey: ['storedCredentials'] })
  }, [queryClient, startOver])
  const signIn = useCallback(
    (credentials: Credentials) => {
      startOver()
      setSession(credentials)
    },
    [startOver],
  )

  return useMemo(() => {
    const credentials = session ?? (stored.data?.state === 'stored' ? stored.data.credentials : null)
    const baseUrl = address.data?.state === 'accepted' ? address.data.baseUrl : null
    const scene: ErrorScene = {
      apiBaseUrl: baseUrl,
      origin: window.location.origin,
      userName: credentials?.userName ?? null,
    }
    const problem = (found: Problem, canSignIn: boolean): ConnectionState => ({
      state: 'problem',
      scene,
      problem: found,
      retry,
      signIn: canSignIn ? signIn : null,
    })
    if (rejection !== null) return problem(describeError(rejection, scene), true)
    const failure = address.error ?? (session === null ? stored.error : null)
    if (failure !== null) return problem(describeError(failure, scene), false)
    if (address.data?.state === 'refused') return problem(refusedAddress(address.data), false)
    if (credentials === null && stored.data !== undefined && stored.data.state !== 'stored')
      return problem(missingCredentials(stored.data), true)
    if (credentials === null || baseUrl === null) return { state: 'loading', scene }
    return { state: 'connected', scene, baseUrl, credentials, reject: setRejection }
  }, [address.data, address.error, rejection, retry, session, signIn, stored.data, stored.error])
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

function missingCredentials(stored: Exclude<StoredCredentials, { state: 'stored' }>): Problem {
  const words = strings.problems
  const problem = { icon: 'key', severe: false, retry: true } as const
  if (stored.state === 'empty') return { cause: 'noCredentials', ...problem, ...words.noCredentials }
  if (stored.state === 'unreadable')
    return { cause: 'unreadableCredentials', ...problem, ...words.unreadableCredentials }
  const { title, hint } = words.unusableCredentials
  return { cause: 'unusableCredentials', ...problem, title, body: strings.signIn.problems[stored.problem], hint }
}
