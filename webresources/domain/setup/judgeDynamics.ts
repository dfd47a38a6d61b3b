import type { InstalledSolution, RepFact, RolesFact, SetUpFacts } from './SetUpFacts'
import type { People } from './SetUpStep'
import { cannotTell, done, toDo, withFacts, type Verdict } from './verdict'

/** Unique names of the two packages. */
export const SOLUTIONS = { pages: 'FunnelVisionMarketingAutomation', sync: 'NetResultsSyncforDynamics365' } as const

/** What an administrator looks after in Dynamics. */
export function judgeDynamics(
  facts: SetUpFacts,
  pageVersion: string,
): Readonly<Record<'solution' | 'repRole' | 'auditing' | 'passwordColumn' | 'repCredentials', Verdict>> {
  return {
    solution: withFacts([facts.solutions], (solutions) => judgeSolutions(solutions, `${pageVersion}.0`)),
    repRole: withFacts([facts.roles], judgeRoles),
    auditing: withFacts([facts.auditing], ({ organization, retentionDays, tables }) => {
      if (!organization) return toDo({ name: 'auditingOff' })
      const unwatched = tables.filter(({ audited }) => !audited)
      return unwatched.length > 0
        ? toDo({ name: 'tablesNotAudited', tables: unwatched.map(({ name }) => name) })
        : done({ name: 'auditingOn', retentionDays })
    }),
    passwordColumn: withFacts([facts.passwordColumn, facts.passwordProfiles], (column, profiles) => {
      if (column === null) return toDo({ name: 'passwordColumnMissing' })
      const { secured, audited } = column
      return secured && !audited && profiles.length === 0
        ? done({ name: 'passwordSafe' })
        : toDo({ name: 'passwordAtRisk', notSecured: !secured, audited, profiles })
    }),
    repCredentials: withFacts([facts.reps], judgeReps),
  }
}

function judgeSolutions(solutions: readonly InstalledSolution[], pages: string): Verdict {
  const find = (name: string) => solutions.find(({ uniqueName }) => uniqueName === name)
  const installed = find(SOLUTIONS.pages)
  if (installed === undefined) return toDo({ name: 'solutionMissing' })
  const sync = find(SOLUTIONS.sync)?.version ?? null
  const { version, managed } = installed
  if (version !== pages || (sync !== null && sync !== version))
    return toDo({ name: 'solutionsDiffer', pages, installed: version, sync })
  return done({ name: 'solutionInstalled', version, managed })
}

function judgeRoles({ sync, user }: RolesFact): Verdict {
  const strangers = sync?.holders.filter(({ isApplication, enabled }) => !isApplication && enabled) ?? []
  if (strangers.length > 0) return toDo({ name: 'peopleHaveSyncRole', people: people(strangers) })
  if (user === null) return toDo({ name: 'repRoleMissing' })
  const holders = user.holders.filter(({ enabled }) => enabled)
  return holders.length === 0 ? toDo({ name: 'nobodyHasRole' }) : done({ name: 'rolesGiven', people: people(holders) })
}

function judgeReps(reps: readonly RepFact[]): Verdict {
  if (reps.length === 0) return cannotTell({ name: 'noReps' })
  const withoutUserName = reps.filter(({ hasUserName }) => !hasUserName)
  const withoutSharing = reps.filter(({ canReadPassword }) => !canReadPassword)
  if (withoutUserName.length + withoutSharing.length === 0) return done({ name: 'repsComplete', total: reps.length })
  return toDo({
    name: 'repsIncomplete',
    total: reps.length,
    withoutUserName: people(withoutUserName),
    withoutSharing: people(withoutSharing),
  })
}

function people(named: readonly { readonly name: string }[]): People {
  return { count: named.length, names: named.map(({ name }) => name) }
}
