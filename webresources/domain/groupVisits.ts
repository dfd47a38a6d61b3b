import type { Visit } from './Visit'

/** Visits from one network. */
export interface VisitGroup {
  /** `null` = nobody knows whose network it is. */
  readonly organization: string | null
  /** In the order of the list. */
  readonly visits: readonly Visit[]
}

const ADDRESS = /^\s*\[?(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})\]?(?:[:/]\d+)?\s*$/i

/** Whose network a visit came from; `null` where all that is known is its address, which is nobody's business. */
export function organizationOf({ organization }: Pick<Visit, 'organization'>): string | null {
  return organization === null || organization.trim() === '' || ADDRESS.test(organization) ? null : organization.trim()
}

/**
 * Visits by organization, in the order in which the organizations first appear; those of nobody known last. So a part of
 * the list that is read later never moves a group that shows already, but for the last.
 */
export function groupVisits(visits: readonly Visit[]): readonly VisitGroup[] {
  const groups = new Map<string | null, Visit[]>()
  for (const visit of visits) {
    const organization = organizationOf(visit)
    const group = groups.get(organization)
    if (group === undefined) groups.set(organization, [visit])
    else group.push(visit)
  }
  const told = [...groups].map(([organization, own]) => ({ organization, visits: own }))
  return [
    ...told.filter((group) => group.organization !== null),
    ...told.filter((group) => group.organization === null),
  ]
}
