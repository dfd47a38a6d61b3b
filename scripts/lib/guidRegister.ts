import { createHash } from 'node:crypto'

/** Gives the GUID of a component by its key, e.g. `role/Net-Results User`: lower case, no braces. */
export type GuidOf = (key: string) => string

export interface GuidRegister {
  readonly guidOf: GuidOf
  /** Keys that were asked for and are not in the register. */
  readonly missing: () => readonly string[]
  /** Every key that was asked for. */
  readonly used: () => ReadonlySet<string>
}

// Fixed for ever: proposals for new components are derived from it.
const NAMESPACE = '2f8a4c1e-7d53-4b0f-9a66-1b0e5d0f3c72'

/**
 * Opens the committed register. Dataverse knows roles, forms, dashboards and web resources by GUID, so a GUID that
 * changes between releases makes a second component, or an import that fails. Unknown keys are collected, so that
 * one run names them all.
 */
export const openGuidRegister = (known: Readonly<Record<string, string>>): GuidRegister => {
  const used = new Set<string>()
  return {
    guidOf: (key) => {
      used.add(key)
      return known[key] ?? proposeGuid(key)
    },
    missing: () => [...used].filter((key) => known[key] === undefined).sort(),
    used: () => used,
  }
}

/** The GUID that a new component gets: version 5 (RFC 9562) of a fixed namespace and the key. */
export const proposeGuid = (key: string): string => {
  const hash = createHash('sha1')
  hash.update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
  hash.update(key, 'utf8')
  const bytes = hash.digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
