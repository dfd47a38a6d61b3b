import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { NOTABLE } from '../../../mocks/world/notable'
import { MARCUS } from '../../../mocks/world/users'
import { accessibilityFindings } from '../../parts/openPanel.testing'
import { forgetSyncs, openAccountPage } from './openAccountPage.testing'

const WAIT = { timeout: 15_000 }
const LONG = { timeout: 45_000 }
const phase = () => document.querySelector('[data-phase]')?.getAttribute('data-phase')
const inPhase = (expected: string) => waitFor(() => expect(phase()).toBe(expected), LONG)
const syncBox = () => screen.getByRole('region', { name: 'Sync' })
const button = (name: string | RegExp) => screen.findByRole('button', { name }, WAIT)
const spoken = () => screen.getByRole('status').textContent

type Page = Awaited<ReturnType<typeof openAccountPage>>

/** Asks for the sync of the whole account and agrees. */
async function syncAccount() {
  const user = userEvent.setup()
  await waitFor(async () => expect((await button('Sync This Account')).getAttribute('aria-disabled')).toBeNull(), LONG)
  await user.click(await button('Sync This Account'))
  await user.click(await button(/^Sync [\d,]+ people$/))
  return user
}

/** Those who have to be sent: everybody with an address who is active. */
const expectedAddresses = ({ world }: Page) =>
  world.people
    .filter(
      ({ accountId, active, emailAddress }) => accountId === NOTABLE.largeAccount && active && emailAddress !== null,
    )
    .map(({ emailAddress }) => emailAddress ?? '')

beforeEach(async () => {
  cleanup()
  await forgetSyncs()
})

it('asks first, and says who will be sent and who will not and why', async () => {
  const page = await openAccountPage()
  const user = userEvent.setup()
  await waitFor(async () => expect((await button('Sync This Account')).getAttribute('aria-disabled')).toBeNull(), WAIT)
  await user.click(await button('Sync This Account'))
  const dialog = await screen.findByRole('dialog', { name: 'Sync Halden Water Systems?' }, WAIT)
  await waitFor(() => expect(dialog.textContent).toContain('23 people will be sent to Net-Results'), WAIT)
  expect(dialog.textContent).toContain('1 without an email address, and only records with one are synced')
  expect(dialog.textContent).toContain('Gunnar Pettersen')
  expect(dialog.textContent).toContain('1 inactive in Dynamics, and inactive items are not synced')
  expect(dialog.textContent).toContain('People of sub-accounts are not included.')
  expect(await accessibilityFindings()).toEqual([])
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(page.simulator.store.imports.size).toBe(0)
  expect(document.activeElement?.textContent).toContain('Sync This Account')
})

it('sends everybody once, says what became of each, and keeps both systems alike', async () => {
  const page = await openAccountPage()
  page.dynamics.store.change('contact', NOTABLE.hotContact, { jobtitle: 'Chief Water Officer' })
  const user = await syncAccount()
  await inPhase('ended')
  const times = page.timesSent()
  expect([...times.keys()].sort()).toEqual([...new Set(expectedAddresses(page))].sort())
  // Two records share an address and are both sent: Net-Results takes the first of them.
  expect([...times].filter(([, count]) => count > 1)).toEqual([['service.desk@haldenwater.example', 2]])
  expect(page.simulator.store.byEmail.get('priya.raghavan@haldenwater.example')?.attributes['Title']).toBe(
    'Chief Water Officer',
  )
  expect(page.simulator.store.byEmail.get('dale.nakagawa@haldenwater.example')).toBeDefined()
  expect(syncBox().textContent).toContain('25 of 25 people')
  expect(syncBox().textContent).toContain('3 added')
  expect(syncBox().textContent).toContain('2 skipped')
  expect(syncBox().textContent).toContain('1 failed')
  await waitFor(() => expect(spoken()).toContain('Sync finished. 25 of 25 people'))
  const results = screen.getByRole('table', { name: 'Results' })
  const rowOf = (name: string) =>
    within(results)
      .getAllByRole('row')
      .find(({ textContent }) => textContent.includes(name))
  expect(rowOf('Gunnar')?.textContent).toContain('SkippedNo email address, and only records with one are synced')
  expect(rowOf('Dale')?.textContent).toContain('SyncedAdded to Net-Results')
  expect(rowOf('Priya')?.textContent).toContain('SyncedUpdated at Net-Results')
  expect(await accessibilityFindings()).toEqual([])
  // What is known of them is read anew.
  await user.click(await button('Show People'))
  await waitFor(() => expect(screen.getByRole('region', { name: 'Summary' }).textContent).toContain('24 known'), WAIT)
  await user.click(await button('Close'))
  await waitFor(() => expect(phase()).toBeUndefined())
  expect(document.activeElement?.textContent).toBe('Sync This Account')
})

it('syncs one unknown person from beside the name, without further questions', async () => {
  const page = await openAccountPage()
  const user = userEvent.setup()
  await user.click(await button('Sync This Contact: Dale Nakagawa'))
  await inPhase('ended')
  expect([...page.timesSent()]).toEqual([['dale.nakagawa@haldenwater.example', 1]])
  expect(syncBox().textContent).toContain('1 added')
  expect(document.activeElement?.textContent).toBe('Sync finished')
})

it('syncs the chosen people and nobody else', async () => {
  const page = await openAccountPage()
  const user = userEvent.setup()
  await user.click(await screen.findByRole('checkbox', { name: 'Select Priya Raghavan' }, WAIT))
  await user.click(screen.getByRole('checkbox', { name: 'Select Gunnar Pettersen' }))
  await user.click(screen.getByRole('button', { name: 'Sync This Contact' }))
  await user.click(await button('Sync 1 person'))
  await inPhase('ended')
  expect([...page.timesSent().keys()]).toEqual(['priya.raghavan@haldenwater.example'])
  expect(syncBox().textContent).toContain('2 of 2 people')
})

it('goes on after an import that fails, and retries the failed only', async () => {
  const page = await openAccountPage({ netResults: [{ kind: 'importFails' }] })
  const user = await syncAccount()
  await inPhase('ended')
  expect(syncBox().textContent).toContain('23 failed')
  expect(document.body.textContent).toContain('The import could not be completed. Nothing was changed. Retry.')
  page.simulator.faults.active = []
  await user.click(await button('Retry 23 Failed'))
  await waitFor(() => expect(syncBox().textContent).toContain('3 added'), LONG)
  await inPhase('ended')
  expect(syncBox().textContent).toContain('1 failed')
})

it('guesses nobody when Net-Results tells only numbers', async () => {
  await openAccountPage({ netResults: [{ kind: 'importWithoutResults' }] })
  await syncAccount()
  await inPhase('ended')
  expect(syncBox().textContent).toContain('1 of 22 refused; Net-Results does not say which.')
})

it('waits as long as Net-Results asks for, and goes on by itself', async () => {
  const page = await openAccountPage({
    netResults: [{ kind: 'throttled', retryAfterSeconds: 1, times: 1, operations: ['Contact.submitContactImport'] }],
  })
  await syncAccount()
  await waitFor(() => expect(syncBox().textContent).toContain('asked to wait until'), WAIT)
  await inPhase('ended')
  expect(syncBox().textContent).toContain('3 added')
  expect(page.timesSent().get('priya.raghavan@haldenwater.example')).toBe(1)
})

it('stops at an import without an answer, reports its people as unknown, and sends nothing again by itself', async () => {
  const page = await openAccountPage({
    people: 400,
    timeout: 2_000,
    netResults: [{ kind: 'truncatedJson', times: 1, operations: ['Contact.submitContactImport'] }],
  })
  const user = await syncAccount()
  await inPhase('paused')
  expect(syncBox().textContent).toMatch(/\d+ unknown/)
  expect(syncBox().textContent).toContain('Nobody knows whether')
  expect(await accessibilityFindings()).toEqual([])
  await user.click(await button('Resume'))
  await inPhase('ended')
  expect(
    Math.max(...[...page.timesSent()].filter(([address]) => !address.startsWith('service')).map(([, count]) => count)),
  ).toBe(1)
  expect(syncBox().textContent).toMatch(/\d+ unknown/)
  await user.click(await button(/^Send \d+ Unknown Again$/))
  await waitFor(() => expect(syncBox().textContent).not.toMatch(/unknown/), LONG)
})

it('does not call anybody done whose import never ends, and finds out at the next visit', async () => {
  const page = await openAccountPage({ netResults: [{ kind: 'importNeverFinishes' }] })
  const user = await syncAccount()
  await waitFor(() => expect(page.simulator.store.imports.size).toBe(2), WAIT)
  await user.click(await button('Cancel'))
  await inPhase('cancelling')
  await user.click(await button('Stop Waiting'))
  await inPhase('ended')
  expect(syncBox().textContent).toContain('23 not confirmed')
  expect(syncBox().textContent).not.toMatch(/added|updated/)
  cleanup()
  page.simulator.faults.active = []
  page.visit()
  await inPhase('ended')
  await user.click(await button('Check Again'))
  await waitFor(() => expect(syncBox().textContent).toContain('3 added'), LONG)
  expect(page.simulator.store.imports.size).toBe(2)
})

it('pauses, resumes, and keeps the notes of it when the page is closed meanwhile', async () => {
  const page = await openAccountPage({ people: 600 })
  const user = await syncAccount()
  await waitFor(() => expect(page.simulator.store.imports.size).toBeGreaterThan(0), LONG)
  await user.click(await button('Pause'))
  await inPhase('paused')
  const before = page.simulator.store.imports.size
  expect(before).toBeLessThan(6)
  cleanup()
  page.visit()
  await inPhase('ready')
  expect(syncBox().textContent).toContain('A sync was interrupted')
  expect(page.simulator.store.imports.size).toBe(before)
  await user.click(await button('Resume'))
  await inPhase('ended')
  const times = page.timesSent()
  expect([...times.keys()].sort()).toEqual([...new Set(expectedAddresses(page))].sort())
  expect([...times].filter(([address, count]) => count > 1 && !address.startsWith('service'))).toEqual([])
  expect(syncBox().textContent).not.toMatch(/unknown/)
}, 90_000)

it('sends nobody when Net-Results refuses the import, says in its words why, and retries when asked', async () => {
  const page = await openAccountPage({
    netResults: [{ kind: 'refused', message: 'Imports are frozen.', operations: ['Contact.submitContactImport'] }],
  })
  const user = await syncAccount()
  await inPhase('ended')
  expect(page.simulator.store.imports.size).toBe(0)
  expect(page.requests('submitContactImport')).toHaveLength(2)
  expect(syncBox().textContent).toContain('23 failed')
  expect(document.body.textContent).toContain('Imports are frozen. Retry.')
  page.simulator.faults.active = []
  await user.click(await button('Retry 23 Failed'))
  await waitFor(() => expect(syncBox().textContent).toContain('3 added'), LONG)
})

it('calls people unknown when the network breaks while they are sent, and goes on only when asked', async () => {
  const page = await openAccountPage({
    netResults: [{ kind: 'unreachable', operations: ['Contact.submitContactImport'] }],
  })
  const user = await syncAccount()
  // With the last of them on the way nobody is left to wait.
  await waitFor(() => expect(phase()).toMatch(/paused|ended/), LONG)
  expect(syncBox().textContent).toMatch(/\d+ unknown/)
  expect(syncBox().textContent).not.toMatch(/added|updated/)
  const asked = page.requests('submitContactImport').length
  expect(page.simulator.store.imports.size).toBe(0)
  page.simulator.faults.active = []
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(page.requests('submitContactImport').length).toBe(asked)
  await user.click(await button(/^Send \d+ Unknown Again$/))
  await waitFor(() => expect(syncBox().textContent).toContain('3 added'), LONG)
})

it('keeps imports in sight while the network comes and goes', async () => {
  const page = await openAccountPage({
    netResults: [{ kind: 'unreachable', times: 3, operations: ['ContactImport.getOne'] }],
  })
  await syncAccount()
  await inPhase('ended')
  expect(syncBox().textContent).toContain('3 added')
  expect(page.simulator.store.imports.size).toBe(2)
})

it('confirms nobody whose import it may not ask for, and sends nobody again for that', async () => {
  const page = await openAccountPage({ netResults: [{ kind: 'refused', operations: ['ContactImport.getOne'] }] })
  const user = await syncAccount()
  await inPhase('paused')
  expect(syncBox().textContent).toContain('23 not confirmed')
  expect(page.simulator.store.imports.size).toBe(2)
  page.simulator.faults.active = []
  await user.click(await button('Check Again'))
  await inPhase('ended')
  expect(syncBox().textContent).toContain('3 added')
  expect(page.simulator.store.imports.size).toBe(2)
})

it('pauses when Dynamics cannot be read any more, and goes on without loss', async () => {
  const page = await openAccountPage({ people: 600 })
  const user = await syncAccount()
  await waitFor(() => expect(page.simulator.store.imports.size).toBeGreaterThan(0), LONG)
  page.dynamics.setFaults({ throttled: true })
  await inPhase('paused')
  expect(document.querySelector('[data-phase] [data-cause]')?.getAttribute('data-cause')).toBe('dataverse.throttled')
  expect(syncBox().textContent).toMatch(/\d+ waiting/)
  page.dynamics.setFaults({})
  await user.click(await button('Resume'))
  await inPhase('ended')
  expect([...page.timesSent()].filter(([address, count]) => count > 1 && !address.startsWith('service'))).toEqual([])
  expect(new Set(page.timesSent().keys())).toEqual(new Set(expectedAddresses(page)))
}, 90_000)

it('leaves out leads that the role does not give, and says so before it begins', async () => {
  const page = await openAccountPage({ dataverse: { missingPrivileges: ['lead.Read'] } })
  const user = userEvent.setup()
  await waitFor(async () => expect((await button('Sync This Account')).getAttribute('aria-disabled')).toBeNull(), WAIT)
  await user.click(await button('Sync This Account'))
  const dialog = await screen.findByRole('dialog', { name: 'Sync Halden Water Systems?' }, WAIT)
  await waitFor(() => expect(dialog.textContent).toContain('22 people will be sent'), WAIT)
  expect(dialog.textContent).toContain('Leads are not included: your security role does not let you read them.')
  await user.click(within(dialog).getByRole('button', { name: 'Sync 22 people' }))
  await inPhase('ended')
  expect(page.simulator.store.imports.size).toBe(1)
})

it('says before it begins why it cannot, and sends nothing', async () => {
  const page = await openAccountPage({
    netResults: [{ kind: 'notPermitted', operations: ['DynamicsIntegration.*'] }],
  })
  const user = userEvent.setup()
  await waitFor(async () => expect((await button('Sync This Account')).getAttribute('aria-disabled')).toBeNull(), WAIT)
  await user.click(await button('Sync This Account'))
  const dialog = await screen.findByRole('dialog', { name: 'Sync Halden Water Systems?' }, WAIT)
  await waitFor(() => expect(dialog.querySelector('[data-cause]')).toBeTruthy(), WAIT)
  expect(within(dialog).queryByRole('button', { name: /^Sync \d/ })).toBeNull()
  page.simulator.faults.active = []
  await user.click(within(dialog).getByRole('button', { name: 'Try Again' }))
  await within(dialog).findByRole('button', { name: 'Sync 23 people' }, WAIT)
  expect(page.simulator.store.imports.size).toBe(0)
})

it('tells which of the failed were refused, and writes a summary that can be pasted', async () => {
  await openAccountPage()
  const user = await syncAccount()
  await inPhase('ended')
  expect(syncBox().textContent).toContain('1 failed, 1 of them refused')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Failed or refused 1')
  const rows = within(screen.getByRole('table', { name: 'Results' })).getAllByRole('row')
  expect(rows).toHaveLength(2)
  expect(rows[1]?.textContent).toContain('Refused')
  const copied: string[] = []
  const { writeText } = navigator.clipboard
  navigator.clipboard.writeText = (text) => Promise.resolve(void copied.push(text))
  await user.click(await button('Copy Summary'))
  navigator.clipboard.writeText = writeText
  await waitFor(() => expect(spoken()).toContain('Summary copied'), WAIT)
  expect(copied.join()).toMatch(
    /^Sync of Halden Water Systems to Net-Results\n.+\n25 people\n3 added\n19 updated\n2 skipped\n1 failed, 1 of them refused$/,
  )
})

it('can be discarded when it is found again', async () => {
  const page = await openAccountPage({ people: 600 })
  const user = await syncAccount()
  await waitFor(() => expect(page.simulator.store.imports.size).toBeGreaterThan(0), LONG)
  cleanup()
  const before = page.simulator.store.imports.size
  page.visit()
  await inPhase('ready')
  await user.click(await button('Discard'))
  await inPhase('ended')
  expect(syncBox().textContent).toMatch(/\d+ not sent/)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(page.simulator.store.imports.size).toBeLessThanOrEqual(before + 2)
}, 90_000)

it('does not begin while another window syncs the account', async () => {
  const page = await openAccountPage()
  const name = `netresults.accountsync:${page.dynamics.xrm.Utility.getGlobalContext().organizationSettings.organizationId.replace(/[{}]/g, '').toLowerCase()}:${NOTABLE.largeAccount}`
  let release: () => void = () => undefined
  await new Promise<void>((held) => {
    void navigator.locks.request(name, () => {
      held()
      return new Promise<void>((done) => {
        release = done
      })
    })
  })
  const user = await syncAccount()
  await inPhase('elsewhere')
  await waitFor(() => expect(spoken()).toContain('another sync of this account comes first'))
  expect(page.simulator.store.imports.size).toBe(0)
  expect((await button('Sync This Account')).getAttribute('aria-disabled')).toBe('true')
  release()
  await waitFor(() => expect(phase()).toBeUndefined(), WAIT)
  await user.click(await button('Sync This Account'))
  await user.click(await button(/^Sync [\d,]+ people$/))
  await inPhase('ended')
  expect(page.simulator.store.imports.size).toBe(2)
})

it('stops at a wrong password, keeps what is known on screen, and goes on with the new one', async () => {
  const page = await openAccountPage({
    people: 400,
    netResults: [{ kind: 'wrongPassword', operations: ['Contact.submitContactImport'], after: 2 }],
  })
  const user = await syncAccount()
  await screen.findByRole('heading', { name: 'Net-Results did not accept your password' }, WAIT)
  await inPhase('paused')
  expect(syncBox().textContent).toMatch(/Net-Results did not accept your password/)
  expect(screen.getByRole('table', { name: 'Results' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Export CSV' })).toBeTruthy()
  const sent = page.simulator.store.imports.size
  expect(sent).toBeLessThanOrEqual(2)
  const asked = page.requests('submitContactImport').length
  await user.click(await button('Resume'))
  await inPhase('paused')
  expect(page.requests('submitContactImport').length).toBe(asked)
  expect(await accessibilityFindings()).toEqual([])

  page.simulator.faults.active = []
  await user.type(screen.getByLabelText(/^Password/), MARCUS.netResults?.password ?? '')
  await user.click(await button('Use for This Session Only'))
  await waitFor(() => expect(screen.queryByLabelText(/^Password/)).toBeNull(), WAIT)
  await user.click(await button('Resume'))
  await inPhase('ended')
  expect(new Set(page.timesSent().keys())).toEqual(new Set(expectedAddresses(page)))
  expect([...page.timesSent()].filter(([address, count]) => count > 1 && !address.startsWith('service'))).toEqual([])
  expect(syncBox().textContent).not.toMatch(/unknown|not confirmed/)
}, 90_000)

it('says that the account does not offer imports, and that nothing was sent', async () => {
  const page = await openAccountPage({
    netResults: [{ kind: 'unsupported', operations: ['Contact.submitContactImport'] }],
  })
  await syncAccount()
  await inPhase('paused')
  expect(syncBox().textContent).toContain('Not offered by this Net-Results account')
  expect(syncBox().textContent).toContain('23 waiting')
  expect(page.simulator.store.imports.size).toBe(0)
})

it('gives the result as a file and as a summary', async () => {
  await openAccountPage()
  const user = await syncAccount()
  await inPhase('ended')
  let file: Blob | null = null
  const create = URL.createObjectURL
  URL.createObjectURL = (blob: Blob) => {
    file = blob
    return create(blob)
  }
  await user.click(await button('Export CSV'))
  URL.createObjectURL = create
  const text = await (file as unknown as Blob).text()
  expect(text.split('\r\n')).toHaveLength(27)
  expect(text).toContain('Priya Raghavan,contact,Synced,Updated at Net-Results')
  expect(text).toContain(NOTABLE.withoutEmail)
})
