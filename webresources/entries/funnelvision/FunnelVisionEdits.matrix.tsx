import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import { appears, buttons, pause, press, until } from '../../../mocks/faultmatrix/look'
import { runEdits } from '../../../mocks/faultmatrix/runEdits'
import { openFunnelVision } from './openFunnelVision.testing'

type Page = Awaited<ReturnType<typeof openFunnelVision>>

const dialog = () => document.querySelector('dialog')
const hasContent = () => document.querySelector('[role="tablist"], input[type="password"]') !== null

/** Chooses in the first box of the dialog. */
async function pick(field: string, choice: RegExp) {
  await userEvent.click(await appears(() => screen.queryByRole('combobox', { name: field })))
  const options = () => [...(dialog()?.querySelectorAll('[role="option"]') ?? [])]
  await userEvent.click(await appears(() => options().find((one) => choice.test(one.textContent)) ?? null))
}

const boxes = (of: readonly string[]) =>
  of.map((name) => document.querySelector<HTMLInputElement>(`input[aria-label="Select ${name}"]`))

async function choose(...names: readonly string[]) {
  await until(() => expect(boxes(names)).not.toContain(null))
  for (const box of boxes(names)) if (box?.checked === false) await userEvent.click(box)
}

async function openFor(timeout: number, ...names: readonly string[]): Promise<Page> {
  const page = await openFunnelVision({ timeout })
  await choose(...names)
  return page
}

async function composeListChange() {
  await choose('Priya Raghavan')
  await press(/^Add to List$/)
  const isReady = () => buttons(/^Add 1$/)[0]?.getAttribute('aria-disabled') === null
  // A choice that comes while the lists arrive may be made among others than those that stay.
  for (let tries = 0; tries < 3 && !isReady(); tries += 1) {
    await pick('List', /./)
    await pause(100)
  }
  expect(isReady()).toBe(true)
}

runEdits<Page>({
  name: 'Funnel Vision, add to a list',
  operation: 'Contact.submitContactImport',
  follows: ['ContactImport.getOne'],
  repeatable: true,
  async open(timeout) {
    const page = await openFor(timeout, 'Priya Raghavan')
    await composeListChange()
    return page
  },
  async send() {
    if (dialog()?.querySelector('[role="combobox"]') instanceof Element) await press(/^Add 1$/)
  },
  effect: ({ simulator }) =>
    [...simulator.store.imports.values()].some(({ status }) => status === 'complete') ? 1 : 0,
  verdict() {
    const text = dialog()?.textContent ?? ''
    if (/not known|may complete later/.test(text)) return 'doubt'
    if (/Stopped after|could not complete|does not offer/.test(text)) return 'failed'
    return /added to/.test(text) ? 'done' : null
  },
  remedies: /^(Close|Try Again)$/,
  again: composeListChange,
  hasContent,
})
