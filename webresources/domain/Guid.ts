declare const brand: unique symbol

/** A Dataverse identifier in its one normal form: lower case, no braces. */
export type Guid = string & { readonly [brand]: 'Guid' }

const PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Reads a GUID as Dynamics writes them (any case, with or without braces); anything else, and the all-zero GUID, is `null`. */
export function parseGuid(value: unknown): Guid | null {
  if (typeof value !== 'string') return null
  const bare = /^\{.*\}$/.test(value) ? value.slice(1, -1) : value
  const normal = bare.toLowerCase()
  return PATTERN.test(normal) && normal !== NOBODY ? (normal as Guid) : null
}
