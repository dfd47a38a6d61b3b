import type { Finding, FindingName, People } from './SetUpStep'

/** The same finding for a report that leaves the organization: people are counted, not named. */
export function withoutPeople(finding: Finding): Finding {
  const values = Object.entries(finding).map(([key, value]: [string, unknown]): [string, unknown] => [
    key,
    isPeople(value) ? { ...value, names: null } : value,
  ])
  return Object.fromEntries(values) as unknown as Finding & { readonly name: FindingName }
}

function isPeople(value: unknown): value is People {
  return typeof value === 'object' && value !== null && 'count' in value && 'names' in value
}
