import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import { createGuid } from '../../../mocks/dataverse/createGuid'
import { buttons, press, until } from '../../../mocks/faultmatrix/look'
import type { MatrixRun } from '../../../mocks/faultmatrix/runningCells'
import type { MatrixEdit, Verdict } from '../../../mocks/faultmatrix/writingCells'
import { createWorld } from '../../../mocks/world/createWorld'
import { DANUTA, INGRID, MARCUS, OWEN } from '../../../mocks/world/users'
import type { WorldUser } from '../../../mocks/world/World'
import { openConsole } from './openConsole.testing'

type Page = Awaited<ReturnType<typeof openConsole>>

const SHARES = 'principalobjectattributeaccessset'
const hasContent = () => document.querySelector('[role="tablist"]') !== null
const PASSWORD = MARCUS.netResults?.password ?? ''
const lines = () => [...document.querySelectorAll('[data-tone]')].map((line) => line.textContent).join(' ')

async function enter() {
  await until(() => expect(document.querySelector('input[type="password"]')).not.toBeNull())
  const name = screen.getByLabelText(/User name/)
  await userEvent.clear(name)
  await userEvent.click(name)
  await userEvent.paste(MARCUS.netResults?.userName ?? '')
  const password = screen.getByLabelText(/^Password/)
  await userEvent.clear(password)
  await userEvent.click(password)
  await userEvent.paste(PASSWORD)
}

/** The rep saves his own login on his user record. */
export const saveOwnLogin: MatrixEdit<Page> = {
  name: 'Console, save the own login',
  operation: 'systemuser',
  async open(timeout) {
    const page = await openConsole({
      user: MARCUS,
      data: 'tab=credentials',
      timeout,
      dataverse: { storedCredentials: 'none' },
    })
    await enter()
    return page
  },
  async send() {
    if (document.querySelector<HTMLInputElement>('input[type="password"]')?.value !== '')
      await press(/^Save to My User Record$/)
  },
  effect: ({ dynamics }) => (dynamics.store.get('systemuser', MARCUS.id)['nr_netresultspassword'] === PASSWORD ? 1 : 0),
  verdict(): Verdict {
    if (/were not saved/.test(lines())) return 'failed'
    return /Saved to your user record/.test(lines()) ? 'done' : null
  },
  remedies: /^Try Again$/,
  again: enter,
  hasContent,
}

const sharesOf = ({ dynamics }: Page, { id }: WorldUser) =>
  dynamics.store
    .rows('principalobjectattributeaccess')
    .filter(({ objectid }) => typeof objectid === 'object' && objectid?.id === id)

/** The console as an administrator has it, with these people's passwords not shared with them. */
async function openSharing(timeout: number, users: readonly WorldUser[], missing: readonly WorldUser[]): Promise<Page> {
  const page = await openConsole({ data: 'tab=credentials', timeout, world: { ...createWorld(), users } })
  await until(() => expect(document.querySelectorAll('[role="row"][data-key]').length).toBeGreaterThan(3))
  for (const user of missing)
    for (const { principalobjectattributeaccessid: id } of sharesOf(page, user))
      page.dynamics.store.remove('principalobjectattributeaccess', String(id))
  if (missing.length > 0) {
    await press(/^Check Again$/)
    await until(() => expect(buttons(new RegExp(`^Grant to ${String(missing.length)} Missing$`))).toHaveLength(1))
  }
  return page
}

async function select({ fullName }: WorldUser) {
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: `Select ${fullName}` })
  if (!box.checked) await userEvent.click(box)
}

function verdictOfSharing(): Verdict {
  if (document.querySelector('dialog, progress') !== null) return null
  if (/\d failed\./.test(lines())) return 'failed'
  return /(Granted to|Revoked from) 1 person\./.test(lines()) ? 'done' : null
}

const START = [MARCUS, DANUTA, OWEN, INGRID]

export const grantOne: MatrixEdit<Page> = {
  name: 'Console, share a password',
  operation: SHARES,
  async open(timeout) {
    const page = await openSharing(timeout, START, [MARCUS])
    await select(MARCUS)
    return page
  },
  async send() {
    if (verdictOfSharing() === null && document.querySelector('progress') === null) await press(/^Grant$/)
  },
  effect: (page) => sharesOf(page, MARCUS).length,
  verdict: verdictOfSharing,
  remedies: /^(Retry 1 Failed|Try Again)$/,
  again: () => select(MARCUS),
  hasContent,
}

const askToRevoke = async () => {
  await select(OWEN)
  await press(/^Revoke$/)
}

export const revokeOne: MatrixEdit<Page> = {
  name: 'Console, take a shared password back',
  operation: SHARES,
  async open(timeout) {
    const page = await openSharing(timeout, START, [])
    await askToRevoke()
    return page
  },
  async send() {
    if (document.querySelector('dialog') !== null) await press(/^Revoke$/)
  },
  effect: (page) => (sharesOf(page, OWEN).length === 0 ? 1 : 0),
  verdict: verdictOfSharing,
  remedies: /^(Retry 1 Failed|Try Again)$/,
  again: askToRevoke,
  hasContent,
}

/** More than Dataverse is asked for at a time. */
const MORE = Array.from({ length: 8 }, (_, index): WorldUser => ({
  ...OWEN,
  id: createGuid('rep', String(index)),
  fullName: `Rep Number ${String(index + 1)}`,
  netResults: null,
}))
const EVERYBODY = [...START, ...MORE]

const numberIn = (pattern: RegExp) => Number(pattern.exec(document.body.textContent)?.[1] ?? 0)

export const grantEverybody: MatrixRun<Page> = {
  name: 'Console, share with everybody',
  operation: SHARES,
  middle: 6,
  open: (timeout) => openSharing(timeout, EVERYBODY, EVERYBODY),
  begin: () => press(/^Grant to 12 Missing$/),
  people: () => EVERYBODY.map(({ id }) => id),
  reached: (page) => EVERYBODY.flatMap((user) => sharesOf(page, user).map(() => user.id)),
  cameTrue: (page) => EVERYBODY.filter((user) => sharesOf(page, user).length > 0).length,
  told() {
    if (document.querySelector('progress') !== null || !/Granted to/.test(lines())) return null
    // The summary is read from Dynamics again after each run, unless that fails as well.
    const done = Math.max(numberIn(/(\d+) of 12 reps can/), numberIn(/Granted to (\d+) /))
    return { done, doubted: 0, open: EVERYBODY.length - done }
  },
  remedies: /^(Try Again|Retry \d+ Failed|Grant to \d+ Missing)$/,
  hasContent: () => hasContent() && document.querySelectorAll('[role="row"][data-key]').length > 3,
}
