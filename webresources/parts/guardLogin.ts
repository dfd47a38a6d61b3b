import type { NetResults } from '../net-results/NetResults'

/**
 * The same client, until Net-Results refuses the login once: then every later call is refused here, with the same
 * error, so that one wrong password stays one attempt however many parts of the page still want something.
 */
export function guardLogin(client: NetResults, onRefused: (error: unknown) => void): NetResults {
  let refusal: { readonly error: unknown } | null = null
  const guard = <Arguments extends unknown[], Result>(call: (...args: Arguments) => Promise<Result>) => {
    return async (...args: Arguments): Promise<Result> => {
      if (refusal !== null) throw refusal.error
      try {
        return await call(...args)
      } catch (error) {
        if (refusal === null && isWrongCredentials(error)) {
          refusal = { error }
          onRefused(error)
        }
        throw error
      }
    }
  }
  return Object.fromEntries(
    Object.entries(client).map(([name, call]) => [name, guard(call as (...args: unknown[]) => Promise<unknown>)]),
  ) as unknown as NetResults
}

/** Whether Net-Results refused the login (HTTP 401). */
export function isWrongCredentials(error: unknown): boolean {
  return error instanceof Error && 'kind' in error && error.kind === 'wrongCredentials'
}
