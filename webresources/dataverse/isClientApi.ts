import type { ClientApi } from './ClientApi'

/** Tells the client API from anything else of that name; it comes from another window, so `instanceof` is no help. */
export function isClientApi(value: unknown): value is ClientApi {
  if (typeof value !== 'object' || value === null) return false
  const { WebApi, Utility } = value as Partial<ClientApi>
  return typeof WebApi?.retrieveRecord === 'function' && typeof Utility?.getGlobalContext === 'function'
}
