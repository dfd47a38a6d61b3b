import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { APPLICATION_USER } from '../dataverse/installProduct'
import { columnMetadataId } from '../dataverse/security/columnSecurity'
import { DANUTA, INGRID, MARCUS, OWEN, USERS } from '../world/users'
import { OwnPage } from './OwnPage'
import { routeDynamics } from './routeDynamics'
import { startStage, type Opening, type Stage } from './startStage'

const CONSOLE = { page: 'nr_/pages/console.html', data: 'tab=setUp' }

let stage: Stage
let shown: OwnPage | null = null

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.close())
beforeEach(() => stage.simulator.reset())
afterEach(async () => {
  await shown?.close()
  shown = null
})

async function open(opening: Opening = {}, context?: Parameters<Stage['open']>[1]): Promise<OwnPage> {
  const { page } = await stage.open({ ...CONSOLE, user: INGRID.id, ...opening }, context, routeDynamics)
  shown = new OwnPage(page, 'main iframe')
  return shown
}

/** Opens the tab and waits until every step says where it stands. */
async function openSetUp(opening: Opening = {}, context?: Parameters<Stage['open']>[1]): Promise<OwnPage> {
  const own = await open(opening, context)
  await settled(own)
  return own
}

async function settled({ frame }: OwnPage) {
  await frame.locator('strong', { hasText: 'of 18 steps done' }).waitFor({ timeout: 30_000 })
  await expect.poll(() => frame.locator('[data-status="asking"]').count(), { timeout: 30_000 }).toBe(0)
  const again = frame.getByRole('button', { name: 'Check Again', exact: true })
  await expect.poll(() => again.getAttribute('aria-disabled'), { timeout: 30_000 }).toBeNull()
}

const statusOf = ({ frame }: OwnPage, step: string) =>
  frame.locator(`[data-step="${step}"]`).getAttribute('data-status')

async function statuses(own: OwnPage, status: string): Promise<readonly (string | null)[]> {
  const steps = await own.frame.locator(`[data-status="${status}"]`).all()
  return Promise.all(steps.map((step) => step.getAttribute('data-step')))
}

/** What an administrator does in Dynamics: auditing on, the application user with its role, logins stored and shared. */
async function administer(page: Page) {
  await page.evaluate(
    ({ service, users, password }) => {
      const { store } = window.preview?.session.dynamics ?? {}
      if (store === undefined) throw new Error('The preview has not started.')
      const [organization] = store.rows('organization')
      store.change('organization', String(organization?.organizationid), { isauditenabled: true })
      const role = store.rows('role').find(({ name }) => name === service.role)
      store.insert('systemuser', {
        systemuserid: service.id,
        fullname: '# Net-Results Sync for Dynamics 365',
        applicationid: service.applicationId,
        isdisabled: false,
      })
      store.insert('systemuserroles', {
        systemuserroleid: 'a0000000-0000-4000-8000-000000000001',
        systemuserid: service.id,
        roleid: String(role?.roleid),
      })
      for (const [index, { id, userName, secret }] of users.entries()) {
        store.change('systemuser', id, { nr_netresultsusername: userName, nr_netresultspassword: secret })
        store.insert('principalobjectattributeaccess', {
          principalobjectattributeaccessid: `b0000000-0000-4000-8000-00000000000${String(index)}`,
          attributeid: password,
          objectid: { table: 'systemuser', id },
          principalid: { table: 'systemuser', id },
          readaccess: true,
          updateaccess: true,
        })
      }
    },
    {
      service: APPLICATION_USER,
      password: columnMetadataId('systemuser', 'nr_netresultspassword'),
      users: USERS.map(({ id, netResults, emailAddress }) => ({
        id,
        userName: netResults?.userName ?? emailAddress,
        secret: netResults?.password ?? 'given-later-1',
      })),
    },
  )
}

it('leads an administrator from a fresh import to a set-up that is done', async () => {
  const own = await openSetUp({ scenario: 'set-up-fresh' })
  expect(await statuses(own, 'toDo')).toEqual(['applicationUser', 'auditing', 'repCredentials', 'signIn'])
  expect(await own.frame.locator('strong', { hasText: 'of 18 steps done' }).textContent()).toBe('7 of 18 steps done')
  await administer(own.page)
  await own.frame.getByRole('button', { name: 'Check Again', exact: true }).click()
  await expect.poll(() => statusOf(own, 'signIn'), { timeout: 20_000 }).toBe('done')
  await settled(own)
  for (const name of [
    'Old MFA exclusions are removed',
    'Old enterprise application is deleted',
    'Admin consent is granted',
  ])
    await own.frame.getByRole('button', { name: `Mark as done: ${name}` }).click()
  await own.text('18 of 18 steps done', { exact: true }).waitFor()
  expect(await own.text('Nothing left to do').count()).toBe(1)
  expect(own.complaints).toEqual([])
})

it('shows a rep no set-up', async () => {
  const own = await open({ user: MARCUS.id })
  await own.frame.getByRole('tab', { name: 'Credentials' }).waitFor()
  expect(await own.frame.getByRole('tab', { name: 'Set-up' }).count()).toBe(0)
  expect(await own.frame.getByText(/of 18 steps done/).count()).toBe(0)
})

it('cannot tell what only Net-Results knows while it is down, and tells all the rest', async () => {
  stage.simulator.faults.active = [{ kind: 'down', status: 503 }]
  const own = await openSetUp()
  expect(await statuses(own, 'cannotTell')).toEqual([
    'disableSyncs',
    'mfaExclusions',
    'oldApplication',
    'adminConsent',
    'enableSyncs',
    'fieldMappings',
    'signIn',
  ])
  expect([await statusOf(own, 'apiAddress'), await statusOf(own, 'crossOrigin')]).toEqual(['done', 'done'])
  stage.simulator.faults.active = []
  await own.frame.getByRole('button', { name: 'Check Again', exact: true }).click()
  await expect.poll(() => statusOf(own, 'fieldMappings'), { timeout: 20_000 }).toBe('done')
})

it('tells a missing CORS permission from a dead line', async () => {
  stage.simulator.faults.active = [{ kind: 'corsBlocked' }]
  const own = await openSetUp()
  expect([await statusOf(own, 'apiAddress'), await statusOf(own, 'crossOrigin')]).toEqual(['done', 'toDo'])
})

it('tells a content security policy that blocks Net-Results', async () => {
  const own = await openSetUp({ scenario: 'csp-blocked' })
  expect([await statusOf(own, 'contentSecurityPolicy'), await statusOf(own, 'crossOrigin')]).toEqual([
    'toDo',
    'cannotTell',
  ])
  expect(stage.simulator.log).toEqual([])
})

it('sends nothing to an address that is not allowed', async () => {
  const own = await openSetUp({ scenario: 'foreign-api-address' })
  expect([await statusOf(own, 'apiAddress'), await statusOf(own, 'signIn')]).toEqual(['toDo', 'toDo'])
  expect(stage.simulator.log).toEqual([])
})

it('gives support a report without people, logins and passwords', async () => {
  const own = await openSetUp()
  const [download] = await Promise.all([
    own.page.waitForEvent('download'),
    own.frame.getByRole('button', { name: 'Download Report' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('net-results-set-up.txt')
  const text = await readFile(await download.path(), 'utf8')
  expect(text).toContain('Net-Results for Dynamics 365: set-up report')
  expect(text).toContain('Dynamics: https://haldensales.crm.dynamics.com')
  for (const { fullName, emailAddress, netResults } of [MARCUS, DANUTA, OWEN, INGRID]) {
    for (const secret of [fullName, emailAddress, netResults?.userName, netResults?.password])
      if (secret !== undefined) expect(text).not.toContain(secret)
  }
})

it('can be used by the keyboard alone, at 320 pixels, and axe minds nothing', async () => {
  const own = await openSetUp({ scenario: 'set-up-fresh' }, { viewport: { width: 320, height: 800 } })
  expect(await own.accessibilityFindings()).toEqual([])
  const frame = await own.window()
  const overflow = await frame.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
  const mark = own.frame.getByRole('button', { name: 'Mark as done: Admin consent is granted' })
  await mark.focus()
  await own.page.keyboard.press('Enter')
  await expect.poll(() => statusOf(own, 'adminConsent')).toBe('done')
  expect(await frame.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Not done: Admin consent is granted',
  )
})
