import type { Credentials } from '../domain/Credentials'
import type { NetResults } from '../net-results/NetResults'
import { guardLogin } from './guardLogin'
import { inUserDays } from './inUserDays'

/** Makes a client of Net-Results; given by the entry, because parts never see the client's code. */
export type CreateClient = (options: { readonly baseUrl: string; readonly credentials: Credentials }) => NetResults

interface SharedClient {
  readonly baseUrl: string
  readonly netResults: NetResults
  /** Told once Net-Results refuses the login, or at once if it has. */
  watchRefusal(refused: (error: unknown) => void): () => void
}

const clients = new WeakMap<Credentials, SharedClient>()

/**
 * One guarded client for each login, so that what is asked before the page is drawn and what the page asks are one
 * attempt when the login is wrong. Once somebody has heard that a client was refused, it is not given again: whoever comes
 * after that wants to try.
 */
export function sharedClient(createClient: CreateClient, baseUrl: string, credentials: Credentials): SharedClient {
  const known = clients.get(credentials)
  if (known?.baseUrl === baseUrl) return known
  const watchers = new Set<(error: unknown) => void>()
  let refusal: { readonly error: unknown } | null = null
  const guarded = guardLogin(createClient({ baseUrl, credentials }), (error) => {
    refusal = { error }
    if (watchers.size > 0) clients.delete(credentials)
    for (const watcher of [...watchers]) watcher(error)
  })
  const made: SharedClient = {
    baseUrl,
    netResults: inUserDays(guarded),
    watchRefusal(refused) {
      watchers.add(refused)
      if (refusal !== null) {
        clients.delete(credentials)
        refused(refusal.error)
      }
      return () => watchers.delete(refused)
    },
  }
  clients.set(credentials, made)
  return made
}
