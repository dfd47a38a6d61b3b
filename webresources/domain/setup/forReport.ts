import type { Finding, FindingName, People } from './SetUpStep'

/**
 * The same finding for a report that leaves the organization: people are counted, not named, and of an address that was
 * refused only the host is left, because such an address may hold a password.
 */
export function forReport(finding: Finding): Finding {
  if (finding.name === 'addressRefused') return { ...finding, value: originOf(finding.value) }
  const values = Object.entries(finding).map(([key, value]: [string, unknown]): [string, unknown] => [
    key,
    isPeople(value) ? { ...value, names: null } : value,
  ])
  return Object.fromEntries(values) as unknown as Finding & { readonly name: FindingName }
}

function isPeople(value: unknown): value is People {
  return typeof value === 'object' && value !== null && 'count' in value && 'names' in value
}

function originOf(address: string): string {
  try {
    const { protocol, host } = new URL(address)
    return `${protocol}//${host}`
  } catch {
    return '…'
  }
}
