import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { createGuid } from '../../../mocks/dataverse/createGuid'
import { APPLICATION_USER } from '../../../mocks/dataverse/installProduct'
import { DANUTA, INGRID, MARCUS, OWEN } from '../../../mocks/world/users'
import { accessibilityFindings } from '../../parts/openPanel.testing'
import type { AppOpening } from '../../parts/people/openAppPage.testing'
import { openConsole } from './openConsole.testing'

type Opened = Awaited<ReturnType<typeof openConsole>>
type Store = Opened['dynamics']['store']

const SYNC_ROLE = createGuid('role', 'Net-Results Sync for Dynamics 365')
const PASSWORD = ['systemuser', 'nr_netresultspassword'] as const

/** Opens the tab, after the simulated world was changed, and waits until every step says where it stands. */
async function openSetUp(opening: AppOpening = {}, change: (opened: Opened) => void = () => undefined) {
  const opened = await openConsole({ data: 'tab=setUp', ...opening })
  change(opened)
  await settled()
  return opened
}

async function settled() {
  await screen.findByText(/of 18 steps done/, { selector: 'strong' })
  await waitFor(() => expect(document.querySelector('[data-status="asking"]')).toBeNull(), { timeout: 8_000 })
  await waitFor(() => expect(button('Check Again').getAttribute('aria-disabled')).toBeNull(), { timeout: 8_000 })
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const row = (id: string) => document.querySelector(`[data-step="${id}"]`) as HTMLElement
const statusOf = (id: string) => row(id).dataset['status']
const said = (id: string) => row(id).textContent ?? ''
const announced = () => screen.getByRole('status').textContent
const remove = (
  store: Store,
  table: string,
  key: string,
  which: (row: Readonly<Record<string, unknown>>) => boolean,
) => {
  for (const one of store.rows(table)) if (which(one)) store.remove(table, String(one[key]))
}
const markAll = async () => {
  for (const mark of screen.getAllByRole('button', { name: /^Mark as done/ })) await userEvent.click(mark)
}

it('checks everything by itself, and says once how much is done', async () => {
  await openSetUp()
  expect(screen.getByText('13 of 18 steps done')).toBeTruthy()
  expect(screen.getByText('1 to do, 4 cannot be checked from here')).toBeTruthy()
  await waitFor(() => expect(announced()).toContain('13 of 18 steps done, 1 to do, 4 cannot be checked from here'))
  expect(screen.getByText(/^Checked against Dataverse and Net-Results at .* The report names no people/)).toBeTruthy()
})

it('shows the steps of Net-Results first, in its order, numbered through', async () => {
  await openSetUp()
  const titles = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
  expect(titles.slice(0, 8)).toEqual([
    'Syncs are disabled while you set up',
    'Old MFA exclusions are removed',
    'Old enterprise application is deleted',
    'Admin consent is granted',
    'Role “Net-Results Sync for Dynamics 365” is imported',
    'Application user has the role',
    'Syncs are enabled',
    'Field mappings load',
  ])
  expect(titles).toHaveLength(18)
  const items = screen.getAllByRole('listitem').filter((item) => item.dataset['step'] !== undefined)
  expect(items.map((item) => item.firstElementChild?.textContent)).toEqual(
    Array.from({ length: 18 }, (_, index) => String(index + 1)),
  )
})

it('is all done once the last rep has his login and a person has confirmed what no page can check', async () => {
  const { dynamics } = await openSetUp()
  dynamics.store.change('systemuser', OWEN.id, { nr_netresultsusername: 'owen' })
  await markAll()
  await userEvent.click(button('Check again: Reps have credentials and can read their own'))
  await screen.findByText('18 of 18 steps done')
  expect(screen.getByText('Nothing left to do')).toBeTruthy()
  await waitFor(() => expect(announced()).toContain('Reps have credentials and can read their own: Done'))
})

it('keeps what was confirmed in this browser, for this user, and takes it back', async () => {
  const { unmount } = await openSetUp()
  await userEvent.click(button('Mark as done: Admin consent is granted'))
  expect(statusOf('adminConsent')).toBe('done')
  expect(said('adminConsent')).toMatch(/You marked it as done on \w+ \d+, in this browser/)
  await waitFor(() => expect(announced()).toContain('Marked as done: Admin consent is granted'))
  unmount()
  await openSetUp()
  expect(statusOf('adminConsent')).toBe('done')
  const takeBack = button('Not done: Admin consent is granted')
  await userEvent.click(takeBack)
  expect(statusOf('adminConsent')).toBe('cannotTell')
  expect(document.activeElement).toBe(takeBack)
})

const syncOptions = ({ simulator }: Opened) => simulator.store.sync.options
const withoutService = ({ dynamics: { store } }: Opened) => {
  remove(store, 'systemuserroles', 'systemuserroleid', ({ systemuserid }) => systemuserid === APPLICATION_USER.id)
  store.remove('systemuser', APPLICATION_USER.id)
}
const mappings = ({ simulator }: Opened) => simulator.store.sync.mappings
const shareOf = (id: string) => (share: Readonly<Record<string, unknown>>) =>
  JSON.stringify(share['objectid']).includes(id)
const grantRead = ({ dynamics: { store } }: Opened) => {
  store.insert('fieldsecurityprofile', { fieldsecurityprofileid: createGuid('p'), name: 'Sales reads all' })
  store.insert('fieldpermission', {
    fieldpermissionid: createGuid('f'),
    entityname: PASSWORD[0],
    attributelogicalname: PASSWORD[1],
    canread: 4,
    cancreate: 0,
    canupdate: 0,
    fieldsecurityprofileid: { table: 'fieldsecurityprofile', id: createGuid('p') },
  })
}
const rolePrivileges = (store: Store) => store.rows('roleprivileges').filter(({ roleid }) => roleid === SYNC_ROLE)

interface Case {
  readonly step: string
  readonly when: string
  readonly opening?: AppOpening
  readonly change?: (opened: Opened) => void
  readonly status: 'done' | 'toDo' | 'cannotTell'
  readonly says: RegExp
}

const CASES: readonly Case[] = [
  {
    step: 'disableSyncs',
    when: 'they are off',
    change: (on) => void (syncOptions(on).syncs_enabled = false),
    status: 'done',
    says: /Syncs Enabled: off\./,
  },
  {
    step: 'disableSyncs',
    when: 'they are on too early',
    change: withoutService,
    status: 'toDo',
    says: /on, but step 6 is to do\.Turn off Syncs Enabled.*Open Sync Options/,
  },
  {
    step: 'disableSyncs',
    when: 'they are on and steps are unconfirmed',
    status: 'cannotTell',
    says: /depends on steps 2, 3 and 4\./,
  },
  {
    step: 'enableSyncs',
    when: 'they wait',
    change: (on) => {
      syncOptions(on).syncs_enabled = false
      withoutService(on)
    },
    status: 'toDo',
    says: /Waits for steps 2, 3, 4 and 6\.Then turn on/,
  },
  { step: 'enableSyncs', when: 'they are on', status: 'done', says: /Syncs Enabled: on\./ },
  {
    step: 'enableSyncs',
    when: 'the account offers no options',
    opening: { netResults: [{ kind: 'unsupported', operations: ['DynamicsIntegration.*'] }] },
    status: 'cannotTell',
    says: /does not offer this through the API.*Open Options PageMark as Done/,
  },
  {
    step: 'mfaExclusions',
    when: 'nobody has confirmed it',
    status: 'cannotTell',
    says: /Conditional Access.*Open Entra Admin CenterMark as Done/,
  },
  {
    step: 'oldApplication',
    when: 'it is still there',
    change: ({ dynamics: { store } }) =>
      store.insert('systemuser', {
        systemuserid: createGuid('old'),
        fullname: 'Net-Results Connector',
        applicationid: createGuid('oldapp'),
        isdisabled: false,
      }),
    status: 'toDo',
    says: /Still enabled in Dynamics: Net-Results Connector \(/,
  },
  {
    step: 'oldApplication',
    when: 'users may not be read',
    opening: { dataverse: { missingPrivileges: ['systemuser.Read'] } },
    status: 'cannotTell',
    says: /Your security role does not let you read this/,
  },
  {
    step: 'adminConsent',
    when: 'the user is there',
    status: 'cannotTell',
    says: /Dynamics knows the application.*Open Consent PageMark as Done/,
  },
  {
    step: 'adminConsent',
    when: 'the user is not there',
    change: withoutService,
    status: 'cannotTell',
    says: /^4Cannot tellAdmin consent is grantedMicrosoft Entra ID does not/,
  },
  {
    step: 'syncRole',
    when: 'it is imported',
    status: 'done',
    says: /Version 3\.0\.0\.0, managed, all 24 privileges at Organization depth\./,
  },
  {
    step: 'syncRole',
    when: 'it is missing',
    change: ({ dynamics: { store } }) => store.change('role', SYNC_ROLE, { name: 'Other' }),
    status: 'toDo',
    says: /Dynamics has no role.*Open Power Apps/,
  },
  {
    step: 'syncRole',
    when: 'privileges are missing',
    change: ({ dynamics: { store } }) => {
      for (const one of rolePrivileges(store).slice(0, 2)) store.remove('roleprivileges', String(one.roleprivilegeid))
    },
    status: 'toDo',
    says: /2 of 24 privileges missing/,
  },
  {
    step: 'syncRole',
    when: 'a depth is lowered',
    change: ({ dynamics: { store } }) =>
      store.change('roleprivileges', String(rolePrivileges(store)[0]?.roleprivilegeid), { privilegedepthmask: 2 }),
    status: 'done',
    says: /1 of them below Organization depth/,
  },
  { step: 'applicationUser', when: 'it has all', status: 'done', says: /Enabled, with the role and all 24 privileges/ },
  {
    step: 'applicationUser',
    when: 'it is missing',
    change: withoutService,
    status: 'toDo',
    says: /no application user with the id f41adf61-824b-41ba-8c81-0f17fe22b244.*Open Power Platform Admin Center/,
  },
  {
    step: 'applicationUser',
    when: 'it is deactivated',
    change: ({ dynamics: { store } }) => store.change('systemuser', APPLICATION_USER.id, { isdisabled: true }),
    status: 'toDo',
    says: /exists, but is deactivated/,
  },
  {
    step: 'applicationUser',
    when: 'it has no role',
    change: ({ dynamics: { store } }) =>
      remove(store, 'systemuserroles', 'systemuserroleid', ({ systemuserid }) => systemuserid === APPLICATION_USER.id),
    status: 'toDo',
    says: /does not have the role/,
  },
  {
    step: 'applicationUser',
    when: 'its role reaches nothing',
    change: ({ dynamics: { store } }) => {
      for (const one of rolePrivileges(store))
        store.change('roleprivileges', String(one.roleprivilegeid), { privilegedepthmask: 1 })
    },
    status: 'toDo',
    says: /Only at User depth, which reaches no record/,
  },
  {
    step: 'fieldMappings',
    when: 'they load',
    status: 'done',
    says: /Mapped fields: \d+ of contact, \d+ of lead and \d+ of account\./,
  },
  {
    step: 'fieldMappings',
    when: 'none is mapped',
    change: (on) => {
      for (const mapping of mappings(on).lead) mapping.netResultsField = null
    },
    status: 'toDo',
    says: /no mapped field for lead\..*Open Field Mappings/,
  },
  {
    step: 'fieldMappings',
    when: 'Net-Results is down',
    opening: { netResults: [{ kind: 'down', operations: ['DynamicsIntegration.*'] }] },
    status: 'cannotTell',
    says: /Net-Results is down/,
  },
  {
    step: 'solution',
    when: 'it is installed',
    status: 'done',
    says: /Funnel Vision Marketing Automation 3\.0\.0\.0, managed/,
  },
  {
    step: 'solution',
    when: 'it is not',
    change: ({ dynamics: { store } }) => remove(store, 'solution', 'solutionid', () => true),
    status: 'toDo',
    says: /is not installed/,
  },
  {
    step: 'solution',
    when: 'it is newer than the pages',
    change: ({ dynamics: { store } }) => {
      for (const { solutionid } of store.rows('solution'))
        store.change('solution', String(solutionid), { version: '3.1.0.0' })
    },
    status: 'toDo',
    says: /is 3\.1\.0\.0, these pages are 3\.0\.0\.0/,
  },
  {
    step: 'solution',
    when: 'it may not be read',
    opening: { dataverse: { missingPrivileges: ['solution.Read'] } },
    status: 'cannotTell',
    says: /Open this page as a system administrator/,
  },
  { step: 'repRole', when: 'reps have it', status: 'done', says: /Marcus Oyelaran, .* have it\./ },
  {
    step: 'repRole',
    when: 'nobody has it',
    change: ({ dynamics: { store } }) =>
      remove(
        store,
        'systemuserroles',
        'systemuserroleid',
        ({ roleid }) => roleid === createGuid('role', 'Net-Results User'),
      ),
    status: 'toDo',
    says: /Nobody has the role/,
  },
  {
    step: 'repRole',
    when: 'a person has the sync role',
    change: ({ dynamics: { store } }) =>
      store.insert('systemuserroles', {
        systemuserroleid: createGuid('x'),
        systemuserid: MARCUS.id,
        roleid: SYNC_ROLE,
      }),
    status: 'toDo',
    says: /for the application user alone, and Marcus Oyelaran has it too/,
  },
  { step: 'auditing', when: 'it is on', status: 'done', says: /On for Account, Contact and Lead, kept for 365 days/ },
  {
    step: 'auditing',
    when: 'it is off',
    opening: { dataverse: { setUp: 'imported' } },
    status: 'toDo',
    says: /Auditing is off in this environment/,
  },
  {
    step: 'auditing',
    when: 'a table is left out',
    change: ({ dynamics: { store } }) => store.audit('lead', false),
    status: 'toDo',
    says: /not for lead: .*Open Power Apps/,
  },
  {
    step: 'auditing',
    when: 'it may not be read',
    opening: { dataverse: { missingPrivileges: ['organization.Read'] } },
    status: 'cannotTell',
    says: /does not let you read this/,
  },
  { step: 'passwordColumn', when: 'it is protected', status: 'done', says: /secured and not audited/ },
  {
    step: 'passwordColumn',
    when: 'it is not secured',
    change: ({ dynamics: { store } }) => store.changeColumnSettings(...PASSWORD, { secured: false }),
    status: 'toDo',
    says: /Column security is off/,
  },
  {
    step: 'passwordColumn',
    when: 'it is audited',
    change: ({ dynamics: { store } }) => store.changeColumnSettings(...PASSWORD, { audited: true }),
    status: 'toDo',
    says: /The password is audited/,
  },
  {
    step: 'passwordColumn',
    when: 'a profile shows it to all',
    change: grantRead,
    status: 'toDo',
    says: /profile “Sales reads all” lets its members read the password of everybody/,
  },
  {
    step: 'repCredentials',
    when: 'one has no user name',
    status: 'toDo',
    says: /Without a user name: Owen Tallis\. 4 reps in all\..*Open Credentials/,
  },
  {
    step: 'repCredentials',
    when: 'one may not read his own',
    change: ({ dynamics: { store } }) =>
      remove(store, 'principalobjectattributeaccess', 'principalobjectattributeaccessid', shareOf(DANUTA.id)),
    status: 'toDo',
    says: /Cannot read the own password: Danuta Kowalczyk-Brandt\./,
  },
  {
    step: 'repCredentials',
    when: 'all have what they need',
    change: ({ dynamics: { store } }) => store.change('systemuser', OWEN.id, { nr_netresultsusername: 'owen' }),
    status: 'done',
    says: /4 reps have a user name and may read their own passwords/,
  },
  {
    step: 'apiAddress',
    when: 'it answers',
    status: 'done',
    says: /https:\/\/apps\.net-results\.com is on the list of allowed hosts and answers/,
  },
  {
    step: 'apiAddress',
    when: 'it is refused',
    opening: { dataverse: { apiBaseUrl: 'https://collect.example' } },
    status: 'toDo',
    says: /nr_ApiBaseUrl is https:\/\/collect\.example.*nothing was sent/,
  },
  {
    step: 'apiAddress',
    when: 'nobody answers',
    opening: { netResults: [{ kind: 'unreachable' }] },
    status: 'toDo',
    says: /allowed, but nobody answers there/,
  },
  { step: 'contentSecurityPolicy', when: 'calls pass', status: 'done', says: /No policy kept this page/ },
  {
    step: 'contentSecurityPolicy',
    when: 'nothing was sent',
    opening: { dataverse: { apiBaseUrl: 'https://collect.example' } },
    status: 'cannotTell',
    says: /Nothing was sent/,
  },
  { step: 'crossOrigin', when: 'Net-Results lets pages read', status: 'done', says: /This page could read/ },
  {
    step: 'crossOrigin',
    when: 'Net-Results does not',
    opening: { netResults: [{ kind: 'corsBlocked' }] },
    status: 'toDo',
    says: /does not let pages of this address read/,
  },
  {
    step: 'crossOrigin',
    when: 'nobody is signed in',
    opening: { dataverse: { storedCredentials: 'none' } },
    status: 'cannotTell',
    says: /Only a call with a user name and password shows it/,
  },
  { step: 'signIn', when: 'it succeeds', status: 'done', says: /Signed in to Net-Results as Ingrid Solheim\./ },
  {
    step: 'signIn',
    when: 'the password is wrong',
    opening: { dataverse: { storedCredentials: 'wrongPassword' } },
    status: 'toDo',
    says: /did not accept your password.*Correct the user name and password.*Open Credentials/,
  },
  {
    step: 'signIn',
    when: 'nothing is stored',
    opening: { dataverse: { storedCredentials: 'none' } },
    status: 'toDo',
    says: /has no user name and password that can be used/,
  },
  {
    step: 'signIn',
    when: 'Net-Results is down',
    opening: { netResults: [{ kind: 'down' }] },
    status: 'cannotTell',
    says: /Net-Results is down/,
  },
  {
    step: 'clock',
    when: 'it is right',
    status: 'done',
    says: /agree to the second\. Net-Results does not tell pages its time/,
  },
  {
    step: 'clock',
    when: 'it is behind',
    opening: { dataverse: { clockAhead: 600_000 } },
    status: 'toDo',
    says: /10 minutes behind Dataverse/,
  },
  {
    step: 'clock',
    when: 'it is ahead',
    opening: { dataverse: { clockAhead: -600_000 } },
    status: 'toDo',
    says: /10 minutes ahead of Dataverse/,
  },
]

it.each(CASES)('$step: says "$status" when $when', async ({ step, opening = {}, change, status, says }) => {
  // What is changed in the world before the page asks: the tab opens afterwards.
  const opened = await openConsole({ data: 'tab=credentials', ...opening })
  change?.(opened)
  await userEvent.click(await screen.findByRole('tab', { name: 'Set-up' }))
  await settled()
  expect([statusOf(step), said(step)]).toEqual([status, expect.stringMatching(says)])
})

it('loses only the step whose question is refused', async () => {
  await openSetUp({ dataverse: { missingPrivileges: ['solution.Read', 'organization.Read', 'fieldpermission.Read'] } })
  const cannotTell = [...document.querySelectorAll('[data-status="cannotTell"]')].map(
    (one) => (one as HTMLElement).dataset['step'],
  )
  expect(cannotTell).toEqual([
    'disableSyncs',
    'mfaExclusions',
    'oldApplication',
    'adminConsent',
    'syncRole',
    'solution',
    'auditing',
    'passwordColumn',
  ])
})

it('asks for one step what that step depends on, and nothing else', async () => {
  const { dynamics } = await openSetUp()
  const before = dynamics.log.calls().length
  dynamics.store.audit('contact', false)
  await userEvent.click(button('Check again: Deletions are audited'))
  await waitFor(() => expect(statusOf('auditing')).toBe('toDo'))
  expect(dynamics.log.calls().length - before).toBe(4)
  await waitFor(() => expect(announced()).toContain('Deletions are audited: To do'))
})

it('asks for everything again, once per question, and says the result', async () => {
  const opened = await openSetUp()
  const { calls } = opened
  const logins = calls('getOneByEmail')
  withoutService(opened)
  await userEvent.click(button('Check Again'))
  await waitFor(() => expect(announced()).toMatch(/^11 of 18 steps done, 4 to do, 3 cannot be checked/))
  expect(statusOf('applicationUser')).toBe('toDo')
  expect(calls('getOneByEmail') - logins).toBe(1)
})

it('sends a wrong password once, and again only when somebody asks', async () => {
  const { requests } = await openSetUp({ dataverse: { storedCredentials: 'wrongPassword' } })
  expect(requests().map(({ status }) => status)).toEqual([401])
  const sent = requests().length
  await userEvent.click(button('Check again: Deletions are audited'))
  await settled()
  expect(requests()).toHaveLength(sent)
})

it('sends nothing anywhere while the address is refused', async () => {
  const { requests, simulator } = await openSetUp({ dataverse: { apiBaseUrl: 'https://collect.example' } })
  expect(requests()).toEqual([])
  expect(simulator.log).toEqual([])
  expect(statusOf('signIn')).toBe('toDo')
})

it('leads to the other tabs of the console, and to pages elsewhere in a tab of their own', async () => {
  await openSetUp()
  const link = within(row('adminConsent')).getByRole('link', { name: 'Open Consent Page' }) as HTMLAnchorElement
  expect([link.href, link.target, link.rel]).toEqual([
    'https://apps.net-results.com/app/DynamicsIntegration/adminConsent',
    '_blank',
    'noopener noreferrer',
  ])
  await userEvent.click(within(row('repCredentials')).getByRole('button', { name: 'Open Credentials' }))
  expect(screen.getByRole('tab', { name: 'Credentials' }).getAttribute('aria-selected')).toBe('true')
})

it('writes a report for support that names no person, no login and no password', async () => {
  const copied = vi.fn(() => Promise.resolve())
  vi.stubGlobal(
    'navigator',
    new Proxy(navigator, {
      get: (target, key) => (key === 'clipboard' ? { writeText: copied } : (Reflect.get(target, key) as unknown)),
    }),
  )
  try {
    await openSetUp({ dataverse: { storedCredentials: 'wrongPassword' } })
    await userEvent.click(button('Copy Report'))
    const text = String((copied.mock.calls as unknown[][])[0]?.[0])
    expect(text).toContain('Net-Results for Dynamics 365: set-up report')
    expect(text).toContain('17. Connection test succeeds: To do')
    expect(text).toContain('kind: wrongCredentials')
    expect(text).toContain('13. Reps have credentials and can read their own: To do')
    expect(text).toContain('Without a user name: 1 person. 4 reps in all.')
    for (const { fullName, emailAddress, netResults } of [MARCUS, DANUTA, OWEN, INGRID]) {
      for (const secret of [fullName, emailAddress, netResults?.userName, netResults?.password, 'last-years-password'])
        if (secret !== undefined) expect(text).not.toContain(secret)
    }
    await waitFor(() => expect(announced()).toContain('Details copied'))
  } finally {
    vi.unstubAllGlobals()
  }
})

it('has nothing that axe minds, with every kind of step on screen', async () => {
  await openSetUp({ dataverse: { setUp: 'imported' } })
  expect(await accessibilityFindings()).toEqual([])
})
