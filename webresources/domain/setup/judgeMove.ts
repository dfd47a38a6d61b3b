import type { ApplicationUser, RoleFact, SetUpFacts } from './SetUpFacts'
import type { StepId } from './SetUpStep'
import { judgePrivileges } from './syncPrivileges'
import { ASKING, askPerson, cannotTell, done, toDo, withFacts, type Verdict } from './verdict'

/** The application that Net-Results' own service signs in with. */
export const SERVICE_APPLICATION_ID = 'f41adf61-824b-41ba-8c81-0f17fe22b244'

/** The steps of Net-Results' own instructions that stand on their own; the two about the syncs depend on these. */
export function judgeMove(
  facts: SetUpFacts,
): Readonly<
  Record<
    'mfaExclusions' | 'oldApplication' | 'adminConsent' | 'syncRole' | 'applicationUser' | 'fieldMappings',
    Verdict
  >
> {
  return {
    mfaExclusions: askPerson({ name: 'mfaUnseen' }),
    oldApplication: withFacts([facts.applicationUsers], (users) => {
      const others = users.filter((user) => user.enabled && !isService(user) && /net-?\s?results/i.test(user.name))
      if (others.length === 0) return askPerson({ name: 'oldApplicationUnseen' })
      return toDo({
        name: 'otherApplications',
        applications: others.map((one) => `${one.name} (${one.applicationId})`),
      })
    }),
    adminConsent: judgeConsent(facts.applicationUsers),
    syncRole: withFacts([facts.roles, facts.rolePrivileges, facts.solutions], ({ sync }, privileges, solutions) => {
      if (sync === null) return toDo({ name: 'roleMissing' })
      const judgment = judgePrivileges(privileges)
      if (judgment.missing.length + judgment.ownOnly.length > 0) return toDo({ name: 'rolePrivileges', ...judgment })
      const version = solutions[0]?.version ?? null
      return done({ name: 'roleComplete', version, managed: sync.managed, lowered: judgment.lowered })
    }),
    applicationUser: withFacts(
      [facts.applicationUsers, facts.roles, facts.userPrivileges],
      (users, roles, privileges) =>
        judgeApplicationUser(users.find(isService), roles.sync, judgePrivileges(privileges)),
    ),
    fieldMappings: withFacts([facts.mappings], (mappings) => {
      const empty = mappings.filter(({ mapped }) => mapped === 0)
      return empty.length > 0
        ? toDo({ name: 'mappingsEmpty', tables: empty.map(({ table }) => table) })
        : done({ name: 'mappingsLoad', counts: mappings })
    }),
  }
}

/** A user says that the application was known once, not that consent is granted now: a hint, no proof. */
function judgeConsent(users: SetUpFacts['applicationUsers']): Verdict {
  if (users.state === 'asking') return ASKING
  return askPerson({ name: 'consentUnseen', userThere: users.state === 'known' && users.value.some(isService) })
}

function judgeApplicationUser(
  user: ApplicationUser | undefined,
  role: RoleFact | null,
  privileges: ReturnType<typeof judgePrivileges>,
): Verdict {
  if (user === undefined) return toDo({ name: 'userMissing' })
  if (!user.enabled) return toDo({ name: 'userDisabled' })
  if (role?.holders.some(({ id }) => id === user.id) !== true) return toDo({ name: 'userWithoutRole' })
  if (privileges.missing.length + privileges.ownOnly.length > 0) return toDo({ name: 'userPrivileges', ...privileges })
  return done({ name: 'userReady', lowered: privileges.lowered })
}

function isService({ applicationId }: ApplicationUser): boolean {
  return applicationId === SERVICE_APPLICATION_ID
}

/** The steps between switching the syncs off and on again. */
export const STEPS_BETWEEN: readonly StepId[] = [
  'mfaExclusions',
  'oldApplication',
  'adminConsent',
  'syncRole',
  'applicationUser',
]

/** What is left of the steps between, by their numbers in the list. */
export interface Between {
  readonly waiting: boolean
  readonly toDo: readonly number[]
  readonly cannotTell: readonly number[]
}

export function judgeDisableSyncs(facts: SetUpFacts, between: Between): Verdict {
  return withFacts([facts.syncsEnabled], (enabled) => {
    if (enabled === null) return askPerson({ name: 'syncsUnsaid' })
    if (!enabled) return done({ name: 'syncsOff' })
    if (between.waiting) return ASKING
    if (between.toDo.length > 0) return toDo({ name: 'syncsOnTooEarly', steps: between.toDo })
    if (between.cannotTell.length > 0) return cannotTell({ name: 'syncsOnUnsure', steps: between.cannotTell })
    return done({ name: 'syncsOnAgain' })
  })
}

export function judgeEnableSyncs(facts: SetUpFacts, between: Between): Verdict {
  return withFacts([facts.syncsEnabled], (enabled) => {
    if (enabled === null) return askPerson({ name: 'syncsUnsaid' })
    if (between.waiting) return ASKING
    if (!enabled)
      return toDo({ name: 'syncsOffYet', steps: [...between.toDo, ...between.cannotTell].sort((a, b) => a - b) })
    if (between.toDo.length > 0) return toDo({ name: 'syncsOnTooEarly', steps: between.toDo })
    return done({ name: 'syncsOn' })
  })
}
