import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import { appears, buttons, pause, press, until } from '../../../mocks/faultmatrix/look'
import type { MatrixRun, Told } from '../../../mocks/faultmatrix/runningCells'
import { mine as minesOf } from '../../../mocks/net-results/store/contacts'
import { createWorld } from '../../../mocks/world/createWorld'
import { MARCUS } from '../../../mocks/world/users'
import { amount, nameOf, openFunnelVision } from './openFunnelVision.testing'

type Page = Awaited<ReturnType<typeof openFunnelVision>> & { readonly already: number }

const hasContent = () => document.querySelector('[role="tablist"], input[type="password"]') !== null
/** The dialog, or what is kept of it below the question for the login. */
const shown = () =>
  document.querySelector('dialog') ??
  [...document.querySelectorAll('main section')].find((one) => /emails? sent|to a list/.test(one.textContent)) ??
  null
const numberIn = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1]?.replace(/,/g, '') ?? 0)

/** Chooses in a box of the dialog, once what can be chosen is there. */
async function pick(field: string, ready: RegExp) {
  const isReady = () => buttons(ready)[0]?.getAttribute('aria-disabled') === null
  // A choice that comes while the choices arrive may be made among others than those that stay.
  for (let tries = 0; tries < 5 && !isReady(); tries += 1) {
    await userEvent.click(await appears(() => screen.queryByRole('combobox', { name: field })))
    await userEvent.click(await appears(() => document.querySelector('dialog [role="option"]')))
    await pause(100)
  }
  expect(isReady()).toBe(true)
}

/** What is to be seen in it, without what its live region said before. */
function textOf(part: Element | null): string {
  const copy = part?.cloneNode(true) as Element | undefined
  copy?.querySelectorAll('[data-live]').forEach((region) => region.remove())
  return copy?.textContent ?? ''
}

export const GETS_IT = ['Priya Raghavan', 'Aisha Okonjo', 'Ebbe Thorvaldsen', 'Tomás Eklund']
const SEND = /^Send to \d+$/

export async function tick(names: readonly string[]) {
  const boxes = () =>
    names.map((name) => document.querySelector<HTMLInputElement>(`input[aria-label="Select ${name}"]`))
  await until(() => expect(boxes()).not.toContain(null))
  for (const box of boxes()) if (box !== null) await userEvent.click(box)
}

export const sendToSeveral: MatrixRun<Page> = {
  name: 'Funnel Vision, email several people',
  operation: 'Conversation.sendEmail',
  middle: 3,
  async open(timeout) {
    const page = await openFunnelVision({ timeout })
    await tick(GETS_IT)
    await press(/^Send Email$/)
    await until(() => expect(document.querySelector('dialog')?.textContent).toMatch(/4 people get it/))
    await pick('Template', SEND)
    return { ...page, already: page.simulator.store.conversations.length }
  },
  begin: () => press(SEND),
  people: ({ simulator }) =>
    minesOf(simulator.store, MARCUS.netResults?.userId ?? 0)
      .filter((one) => GETS_IT.includes(nameOf(one)))
      .map(({ id }) => String(id)),
  reached: ({ simulator, already }) =>
    simulator.store.conversations.slice(already).map(({ contactId }) => String(contactId)),
  cameTrue: ({ simulator, already }) => simulator.store.conversations.length - already,
  told(): Told | null {
    const box = shown()
    if (box === null || buttons(/^Close$/).length === 0) return null
    const states = [...box.querySelectorAll('tbody tr')].map((row) => row.querySelector('td + td')?.textContent ?? '')
    const count = (pattern: RegExp) => states.filter((state) => pattern.test(state)).length
    return { done: count(/^Sent/), doubted: count(/^Cannot tell/), open: count(/^Not sent/) }
  },
  remedies: /^(Try Again|Send to Remaining \d+)$/,
  hasContent,
}

let crowded: ReturnType<typeof createWorld> | null = null
const ADD = /^Add \d+$/
const CROWD = /haldenwater/

/** More than two imports of people. */
const crowd = ({ mine }: Pick<Page, 'mine'>) =>
  mine.map(({ attributes }) => attributes['Email Address'] ?? '').filter((address) => CROWD.test(address))

export const addSeveral: MatrixRun<Page> = {
  name: 'Funnel Vision, add several people to a list',
  operation: 'Contact.submitContactImport',
  follows: ['ContactImport.getOne'],
  middle: 2,
  async open(timeout) {
    crowded ??= createWorld({ peopleOnOneAccount: 1_100 })
    const page = await openFunnelVision({ timeout, world: crowded })
    // What is searched in is read whole.
    await userEvent.click(await appears(() => screen.queryByRole('searchbox')))
    await userEvent.paste(CROWD.source)
    const count = crowd(page).length
    await until(() => expect(amount("Who's Hot")).toBe(`${String(count)} of ${String(count)} people`))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select all rows that are loaded' }))
    await press(/^Add to List$/)
    await pick('List', ADD)
    return { ...page, already: 0 }
  },
  begin: () => press(ADD),
  people: crowd,
  reached: ({ simulator }) =>
    [...simulator.store.imports.values()].flatMap(({ rows }) => rows.map((row) => row['Email Address'] ?? '')),
  cameTrue: ({ simulator }) =>
    [...simulator.store.imports.values()].reduce(
      (sum, { status, rows }) => sum + (status === 'complete' ? rows.length : 0),
      0,
    ),
  told(): Told | null {
    const text = textOf(shown())
    if (/Handing over|works on the import, usually/.test(text) || buttons(/^Close$/).length === 0) return null
    return {
      done: numberIn(text, /([\d,]+) (?:person|people) added to/) + numberIn(text, /([\d,]+) \w+ \w+ refused by/),
      doubted: numberIn(text, /Whether ([\d,]+)/) + numberIn(text, /still works on the import of ([\d,]+)/),
      open: numberIn(text, /Not handed over: ([\d,]+)/) + numberIn(text, /complete the import of ([\d,]+)/),
    }
  },
  remedies: /^(Try Again|Check Again|Add Remaining [\d,]+)$/,
  hasContent,
}
