import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evaluateSetUp, summarizeSetUp, type Marks } from './evaluateSetUp'
import type { FactName, SetUpFacts } from './SetUpFacts'
import { STEP_PLANS, type StepId } from './SetUpStep'
import { aHolder, allMarked, aService, asking, failed, inOrder, known, SERVICE_ID } from './someFacts.testing'
import { forReport } from './forReport'

const evaluate = (changes: Partial<SetUpFacts> = {}, marks: Marks = allMarked) =>
  evaluateSetUp({ ...inOrder, ...changes }, marks, '3.0.0')

function stepOf(id: StepId, changes: Partial<SetUpFacts> = {}, marks: Marks = allMarked) {
  const step = evaluate(changes, marks).find((one) => one.id === id)
  if (step === undefined) throw new Error(`There is no step ${id}.`)
  return step
}
/** `status name` of a step. */
const outcome = (...args: Parameters<typeof stepOf>) => {
  const { status, finding } = stepOf(...args)
  return `${status} ${finding.name}`
}
const value = <Name extends FactName>(name: Name) => {
  const fact = inOrder[name]
  if (fact.state !== 'known') throw new Error(`${name} is not known.`)
  return fact.value as Extract<SetUpFacts[Name], { state: 'known' }>['value']
}

it('is all done where everything is in order and the rest is confirmed', () => {
  expect(summarizeSetUp(evaluate())).toEqual({ total: 18, done: 18, toDo: 0, cannotTell: 0, asking: 0 })
})

it('begins with the steps of Net-Results in its order', () => {
  expect(
    evaluate()
      .slice(0, 8)
      .map(({ id, number, section }) => [number, id, section]),
  ).toEqual([
    [1, 'disableSyncs', 'move'],
    [2, 'mfaExclusions', 'move'],
    [3, 'oldApplication', 'move'],
    [4, 'adminConsent', 'move'],
    [5, 'syncRole', 'move'],
    [6, 'applicationUser', 'move'],
    [7, 'enableSyncs', 'move'],
    [8, 'fieldMappings', 'move'],
  ])
})

it('says of the three steps in Entra that only a person can tell, until somebody has', () => {
  const left = evaluate({}, {}).filter(({ canBeMarked }) => canBeMarked)
  expect(left.map(({ id, status }) => [id, status])).toEqual([
    ['mfaExclusions', 'cannotTell'],
    ['oldApplication', 'cannotTell'],
    ['adminConsent', 'cannotTell'],
  ])
  expect(stepOf('adminConsent')).toMatchObject({
    status: 'done',
    finding: { name: 'markedAsDone', at: 3 },
    canBeMarked: false,
    isMarked: true,
  })
})

const syncs = { off: known(false), on: known(true), unsaid: known(null) }
const noUser = { applicationUsers: known([]), userPrivileges: known([]) }

it.each([
  ['are off', { syncsEnabled: syncs.off }, allMarked, 'done syncsOff', 'toDo syncsOffYet'],
  ['are on, all between done', {}, allMarked, 'done syncsOnAgain', 'done syncsOn'],
  ['are on, some between to do', noUser, allMarked, 'toDo syncsOnTooEarly', 'toDo syncsOnTooEarly'],
  ['are on, some between unsure', {}, {}, 'cannotTell syncsOnUnsure', 'done syncsOn'],
  ['are not said', { syncsEnabled: syncs.unsaid }, allMarked, 'cannotTell syncsUnsaid', 'cannotTell syncsUnsaid'],
  ['are asked', { syncsEnabled: asking }, allMarked, 'asking asking', 'asking asking'],
  ['are on, a step between is asked', { applicationUsers: asking }, allMarked, 'asking asking', 'asking asking'],
] as const)('judges the syncs that %s', (_case, changes, marks, disable, enable) => {
  expect(outcome('disableSyncs', changes, marks)).toBe(disable)
  expect(outcome('enableSyncs', changes, marks)).toBe(enable)
})

it('names the steps that the syncs wait for by their numbers', () => {
  const changes = { ...noUser, syncsEnabled: syncs.off }
  expect(stepOf('enableSyncs', changes, {}).finding).toEqual({ name: 'syncsOffYet', steps: [2, 3, 4, 6] })
  expect(stepOf('disableSyncs', noUser).finding).toEqual({ name: 'syncsOnTooEarly', steps: [6] })
})

const roles = value('roles')
const { sync } = roles
if (sync === null) throw new Error('The sync role is gone.')
const privileges = value('userPrivileges')
const ownOnly = privileges.map((one) => ({ ...one, depth: 'Basic' as const }))
const lowered = privileges.map((one, index) => (index === 0 ? { ...one, depth: 'Local' as const } : one))
const old = aService({ id: 'x', name: 'Net-Results Connector', applicationId: 'old' })

it.each([
  ['oldApplication', { applicationUsers: known([aService(), old]) }, 'toDo otherApplications'],
  ['oldApplication', { applicationUsers: known([{ ...old, enabled: false }]) }, 'done markedAsDone'],
  ['oldApplication', { applicationUsers: known([{ ...old, name: 'Something else' }]) }, 'done markedAsDone'],
  ['oldApplication', { applicationUsers: failed() }, 'cannotTell failed'],
  ['syncRole', { roles: known({ ...roles, sync: null }) }, 'toDo roleMissing'],
  ['syncRole', { rolePrivileges: known(privileges.slice(1)) }, 'toDo rolePrivileges'],
  ['syncRole', { rolePrivileges: known(ownOnly) }, 'toDo rolePrivileges'],
  ['syncRole', { rolePrivileges: known(lowered) }, 'done roleComplete'],
  ['applicationUser', noUser, 'toDo userMissing'],
  ['applicationUser', { applicationUsers: known([old]) }, 'toDo userMissing'],
  ['applicationUser', { applicationUsers: known([aService({ enabled: false })]) }, 'toDo userDisabled'],
  ['applicationUser', { roles: known({ ...roles, sync: { ...sync, holders: [] } }) }, 'toDo userWithoutRole'],
  ['applicationUser', { roles: known({ ...roles, sync: null }) }, 'toDo userWithoutRole'],
  ['applicationUser', { userPrivileges: known([]) }, 'toDo userPrivileges'],
  ['applicationUser', { userPrivileges: known(ownOnly) }, 'toDo userPrivileges'],
  ['applicationUser', { userPrivileges: known(lowered) }, 'done userReady'],
  ['fieldMappings', { mappings: known([{ table: 'lead', mapped: 0 }]) }, 'toDo mappingsEmpty'],
  ['solution', { solutions: known([]) }, 'toDo solutionMissing'],
  ['solution', { solutions: known(value('solutions').slice(1)) }, 'toDo solutionMissing'],
  ['solution', { solutions: known(value('solutions').slice(0, 1)) }, 'done solutionInstalled'],
  [
    'solution',
    { solutions: known(value('solutions').map((one) => ({ ...one, version: '3.1.0.0' }))) },
    'toDo solutionsDiffer',
  ],
  [
    'solution',
    { solutions: known(value('solutions').map((one, index) => ({ ...one, version: `3.0.${index}.0` }))) },
    'toDo solutionsDiffer',
  ],
  ['repRole', { roles: known({ ...roles, user: null }) }, 'toDo repRoleMissing'],
  [
    'repRole',
    { roles: known({ ...roles, user: { ...sync, holders: [aHolder({ enabled: false })] } }) },
    'toDo nobodyHasRole',
  ],
  ['repRole', { roles: known({ ...roles, sync: { ...sync, holders: [aHolder()] } }) }, 'toDo peopleHaveSyncRole'],
  ['repRole', {}, 'done rolesGiven'],
  ['auditing', { auditing: known({ ...value('auditing'), organization: false }) }, 'toDo auditingOff'],
  [
    'auditing',
    { auditing: known({ ...value('auditing'), tables: [{ name: 'lead', audited: false }] }) },
    'toDo tablesNotAudited',
  ],
  ['passwordColumn', { passwordColumn: known(null) }, 'toDo passwordColumnMissing'],
  ['passwordColumn', { passwordColumn: known({ secured: false, audited: false }) }, 'toDo passwordAtRisk'],
  ['passwordColumn', { passwordColumn: known({ secured: true, audited: true }) }, 'toDo passwordAtRisk'],
  ['passwordColumn', { passwordProfiles: known(['All']) }, 'toDo passwordAtRisk'],
  ['repCredentials', { reps: known([]) }, 'cannotTell noReps'],
  [
    'repCredentials',
    { reps: known(value('reps').map((one) => ({ ...one, hasUserName: false }))) },
    'toDo repsIncomplete',
  ],
  [
    'repCredentials',
    { reps: known(value('reps').map((one) => ({ ...one, canReadPassword: false }))) },
    'toDo repsIncomplete',
  ],
  ['clock', { clock: known({ ahead: null }) }, 'cannotTell clockUnsaid'],
  ['clock', { clock: known({ ahead: 120_000 }) }, 'done clockRight'],
  ['clock', { clock: known({ ahead: -120_001 }) }, 'toDo clockWrong'],
] as const)('judges %s by what was found: %#', (id, changes, expected) => {
  expect(outcome(id, changes as Partial<SetUpFacts>)).toBe(expected)
})

it('does not let a mark hide what was found', () => {
  const changes = { applicationUsers: known([aService(), old]) } as unknown as Partial<SetUpFacts>
  expect(stepOf('oldApplication', changes)).toMatchObject({ status: 'toDo', isMarked: false, canBeMarked: false })
  expect(stepOf('clock', { clock: known({ ahead: 1e9 }) }, { clock: 1 })).toMatchObject({ status: 'toDo' })
})

const accepted = { state: 'accepted', baseUrl: 'https://apps.net-results.com' } as const
const refused = { address: known({ state: 'refused', value: 'https://collect.example' } as const) }
const reach = (how: 'unreachable' | 'policy' | 'offline' | 'timeout') => ({
  address: known({ ...accepted, reach: how }),
})
const login = (kind: string) => ({ login: known({ state: 'failed', kind, error: new Error(kind) } as const) })
const noLogin = { login: known({ state: 'noCredentials' } as const) }

it.each([
  ['all is well', {}, 'done', 'done', 'done', 'done'],
  ['the address is refused', refused, 'toDo', 'cannotTell', 'cannotTell', 'toDo'],
  ['nobody answers', { ...reach('unreachable'), ...login('blocked') }, 'toDo', 'done', 'cannotTell', 'cannotTell'],
  [
    'there is no network',
    { ...reach('offline'), ...login('offline') },
    'cannotTell',
    'cannotTell',
    'cannotTell',
    'cannotTell',
  ],
  [
    'the policy blocks',
    { ...reach('policy'), ...login('blockedByPolicy') },
    'cannotTell',
    'toDo',
    'cannotTell',
    'cannotTell',
  ],
  [
    'the policy blocks, without credentials',
    { ...reach('policy'), ...noLogin },
    'cannotTell',
    'toDo',
    'cannotTell',
    'toDo',
  ],
  [
    'the address is slow',
    { ...reach('timeout'), ...login('timeout') },
    'cannotTell',
    'done',
    'cannotTell',
    'cannotTell',
  ],
  ['CORS is missing', login('blocked'), 'done', 'done', 'toDo', 'cannotTell'],
  ['the password is wrong', login('wrongCredentials'), 'done', 'done', 'done', 'toDo'],
  ['the user may not', login('notPermitted'), 'done', 'done', 'done', 'toDo'],
  ['Net-Results is down', login('down'), 'done', 'done', 'done', 'cannotTell'],
  ['Net-Results is busy', login('throttled'), 'done', 'done', 'done', 'cannotTell'],
  ['nobody is signed in', noLogin, 'done', 'done', 'cannotTell', 'toDo'],
] as const)('follows the way to Net-Results when %s', (_case, changes, ...expected) => {
  const steps = evaluate(changes as Partial<SetUpFacts>).filter(
    ({ section, id }) => section === 'connection' && id !== 'clock',
  )
  expect(steps.map(({ status }) => status)).toEqual(expected)
})

it('lets a person confirm what the account does not offer through the API', () => {
  const unsupported = failed(Object.assign(new Error('no such method'), { kind: 'unsupported' }))
  expect(stepOf('fieldMappings', { mappings: unsupported })).toMatchObject({ status: 'cannotTell', canBeMarked: true })
  expect(stepOf('fieldMappings', { mappings: unsupported }, { fieldMappings: 5 })).toMatchObject({ status: 'done' })
  expect(stepOf('fieldMappings', { mappings: failed() }, { fieldMappings: 5 })).toMatchObject({ status: 'cannotTell' })
})

const names = Object.keys(inOrder) as FactName[]

it('lets a failing question take the green from the steps that depend on it, and from no other', () => {
  fc.assert(
    fc.property(fc.subarray(names), fc.constantFrom(failed(), asking), (broken, fact) => {
      const changes = Object.fromEntries(broken.map((name) => [name, fact])) as Partial<SetUpFacts>
      const steps = evaluate(changes)
      for (const { id, status } of steps) {
        const touched = STEP_PLANS.find((plan) => plan.id === id)?.facts.some((name) => broken.includes(name)) === true
        if (!touched) expect([id, status]).toEqual([id, 'done'])
      }
      const { total, ...counts } = summarizeSetUp(steps)
      expect(counts.done + counts.toDo + counts.cannotTell + counts.asking).toBe(total)
      // Something broken is never a thing to do: nobody was told so.
      if (fact.state === 'failed') expect(counts.toDo).toBe(0)
    }),
  )
})

it('says "done" of no step whose question failed, for every single question', () => {
  for (const name of names) {
    const direct = evaluate({ [name]: failed() }, {}).filter(({ id }) =>
      STEP_PLANS.find((plan) => plan.id === id)?.facts.includes(name),
    )
    expect(direct.length).toBeGreaterThan(0)
    for (const { id, status } of direct) {
      if (id === 'enableSyncs' && name !== 'syncsEnabled') continue
      expect([name, id, status]).toEqual([name, id, 'cannotTell'])
    }
  }
})

it('counts people in a report and names none, whatever was found', () => {
  const crowd = Array.from({ length: 6 }, (_, index) => aHolder({ name: `Secret Name ${index}` }))
  const reps = crowd.map(({ id, name }) => ({ id, name, hasUserName: false, canReadPassword: false }))
  const steps = evaluate({
    roles: known({ sync: { ...sync, holders: crowd }, user: { ...sync, holders: crowd } }),
    reps: known(reps),
    login: known({ state: 'signedIn', name: 'Secret Name 7' }),
  })
  expect(JSON.stringify(steps)).toContain('Secret Name')
  const reported = steps.map(({ finding }) => forReport(finding))
  expect(JSON.stringify(reported)).not.toContain('Secret Name')
  expect(reported).toContainEqual({ name: 'peopleHaveSyncRole', people: { count: 6, names: null } })
})

it.each([['https://ana:secret@collect.example/x?key=secret#secret'], ['https://ana:secret@'], ['secret']])(
  'leaves of the refused address %s no more than its host in a report',
  (value) => {
    const { finding } = stepOf('apiAddress', { address: known({ state: 'refused', value }) })
    expect(JSON.stringify(finding)).toContain('secret')
    expect(JSON.stringify(forReport(finding))).not.toContain('secret')
  },
)

it('keeps the application user out of the people who should not have the sync role', () => {
  expect(SERVICE_ID).toBe(sync.holders[0]?.id)
  expect(outcome('repRole')).toBe('done rolesGiven')
})
