import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import { appears, buttons, causesShown, press, until } from '../../../mocks/faultmatrix/look'
import type { MatrixEdit, Verdict } from '../../../mocks/faultmatrix/writingCells'
import { openConsole } from './openConsole.testing'

type Page = Awaited<ReturnType<typeof openConsole>>

/** What an administrator can do with the integration, as the fault matrix needs it. */
export const consoleEdits: MatrixEdit<Page>[] = []

const hasContent = () => document.querySelector('[role="tablist"], input[type="password"]') !== null
const open = (tab: string, timeout: number) => openConsole({ data: `tab=${tab}`, timeout })
const leave = () => act(() => void window.dispatchEvent(new Event('pagehide')))
const saidLast = () => [...document.querySelectorAll('[role="status"]')].map((one) => one.textContent).join(' ')

/** What a problem in words says of a save that was reviewed before. */
function verdictOfSave(): Verdict {
  if (document.querySelector('dialog') !== null) return null
  const text = [...document.querySelectorAll('[data-cause]')].map((one) => one.textContent).join(' ')
  if (/Cannot tell whether/.test(text)) return 'doubt'
  if (text !== '') return 'failed'
  return /changes? saved/.test(saidLast()) ? 'done' : null
}

async function review() {
  await press(/^(Review and Save|Review Again)$/)
  await until(() => expect(document.querySelector('dialog') ?? causesShown()[0] ?? null).not.toBeNull())
}

/** The review, from wherever the rep stands, and its button. */
async function save() {
  if (document.querySelector('dialog') === null && buttons(/^Review/).length > 0) await review()
  if (document.querySelector('dialog') !== null) await press(/^Save$/)
}

async function changeOption() {
  const box = await appears(() =>
    screen.queryByRole<HTMLInputElement>('checkbox', { name: 'Do Not Sync Inactive Items' }),
  )
  if (box.checked) await userEvent.click(box)
}

consoleEdits.push({
  name: 'Console, save an option',
  operation: 'DynamicsIntegration.setOptions',
  repeatable: true,
  async open(timeout) {
    const page = await open('syncOptions', timeout)
    await changeOption()
    await review()
    return page
  },
  send: save,
  effect: ({ simulator }) => (simulator.store.sync.options.skip_inactive ? 0 : 1),
  verdict: verdictOfSave,
  remedies: /^Try Again$/,
  again: changeOption,
  hasContent,
})

async function changeMapping() {
  const field = await appears(() => screen.queryByRole('searchbox', { name: /Search fields/ }))
  await userEvent.clear(field)
  await userEvent.type(field, 'department')
  const choice = await appears(
    () => document.querySelector<HTMLSelectElement>('[data-key="department"] select') ?? null,
  )
  await userEvent.selectOptions(choice, 'Industry')
}

consoleEdits.push({
  name: 'Console, save a mapping',
  operation: 'DynamicsIntegration.setFieldMappings',
  repeatable: true,
  async open(timeout) {
    const page = await open('fieldMappings', timeout)
    await changeMapping()
    await review()
    return page
  },
  send: save,
  effect: ({ simulator }) =>
    simulator.store.sync.mappings.contact.some(
      ({ column, netResultsField }) => column === 'department' && netResultsField === 'Industry',
    )
      ? 1
      : 0,
  verdict: verdictOfSave,
  remedies: /^Try Again$/,
  again: changeMapping,
  hasContent,
})

const HOLM = 'Anders Holm'
const rowOf = (who: string) => [...document.querySelectorAll('[data-key]')].find((one) => one.textContent.includes(who))

async function dismiss() {
  await until(() => expect(rowOf(HOLM)).toBeDefined())
  const button = [...(rowOf(HOLM)?.querySelectorAll('button') ?? [])].at(-1)
  if (button !== undefined) await userEvent.click(button)
}

consoleEdits.push({
  name: 'Console, dismiss an error',
  operation: 'DynamicsIntegration.dismissSyncErrors',
  async open(timeout) {
    const page = await open('syncErrors', timeout)
    await dismiss()
    return page
  },
  send: leave,
  effect: ({ simulator }) => (simulator.store.sync.errors.some(({ who }) => who === HOLM) ? 0 : 1),
  verdict() {
    const text = [...document.querySelectorAll('[data-cause]')].map((one) => one.textContent).join(' ')
    if (/Cannot tell|may be/.test(text)) return 'doubt'
    if (text !== '') return 'failed'
    // The row goes at once, before anything is sent.
    return /dismissed at Net-Results/.test(saidLast()) ? 'done' : null
  },
  remedies: /^(Try Again|Dismiss Again)$/,
  async again() {
    if (rowOf(HOLM) === undefined) await press(/^Refresh$/)
    await dismiss()
  },
  hasContent,
})

async function askForFullSync() {
  await until(() => expect(buttons(/^Full Sync From Dynamics$/).length).toBe(1))
  await press(/^Full Sync From Dynamics$/)
}

consoleEdits.push({
  name: 'Console, start a full sync',
  operation: 'DynamicsIntegration.submitFullSync',
  async open(timeout) {
    const page = await open('syncOptions', timeout)
    await askForFullSync()
    return page
  },
  async send() {
    if (document.querySelector('dialog') !== null) await press(/^Start Full Sync$/)
  },
  effect: ({ simulator }) => (simulator.store.sync.fullSyncStartedAt === null ? 0 : 1),
  verdict() {
    if (document.querySelector('dialog') !== null) return null
    const text = [...document.querySelectorAll('[data-cause]')].map((one) => one.textContent).join(' ')
    if (/Cannot tell|not known|may have/.test(text)) return 'doubt'
    if (text !== '') return 'failed'
    return /A full sync is running/.test(document.body.textContent) ? 'done' : null
  },
  remedies: /^(Try Again|Check Again)$/,
  again: askForFullSync,
  hasContent,
})
