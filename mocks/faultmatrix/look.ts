import type { CallLog } from '../dataverse/CallLog'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'

/** How long a cell waits for what has to come, in milliseconds, and how often it asks again. Less where it is meant to fail. */
export const patience = { answer: 8_000, recovery: 6 }

/** Often enough for a cell that is over in a moment, seldom enough to leave the page the time to come about. */
const INTERVAL = 40

const realTimeout = globalThis.setTimeout

export const pause = (milliseconds: number) => new Promise<void>((resolve) => realTimeout(resolve, milliseconds))

/** Asks again until it does not throw any more, in real time: that of the page may be hurried. */
export async function until(check: () => void, timeout = patience.answer): Promise<void> {
  for (const end = performance.now() + timeout; ;) {
    try {
      return check()
    } catch (error) {
      if (performance.now() > end) throw error
      await pause(INTERVAL)
    }
  }
}

/** What the page shows after a while. */
export async function appears<Found>(find: () => Found | null): Promise<Found> {
  let found: Found | null = null
  await until(() => {
    found = find()
    expect(found, `${String(find)} finds nothing`).not.toBeNull()
  })
  return found as Found
}

/** Stable names of all that the page says to be wrong or absent. */
export function causesShown(): readonly string[] {
  return [...document.querySelectorAll('[data-cause]')].map((element) => element.getAttribute('data-cause') ?? '')
}

/** Buttons of that name that can be reached: a dialog makes the others inert. Asking for roles would take longer than all else. */
export function buttons(name: RegExp): readonly HTMLButtonElement[] {
  const reachable = document.querySelector('dialog[open]') ?? document
  return [...reachable.querySelectorAll('button')].filter((button) =>
    name.test(button.getAttribute('aria-label') ?? button.textContent.trim()),
  )
}

export async function press(name: RegExp): Promise<void> {
  const [button] = buttons(name)
  if (button === undefined) throw new Error(`There is no button ${String(name)}.`)
  await userEvent.click(button)
}

/** What a failed cell shows of the page. */
export const onScreen = () => (document.querySelector('dialog') ?? document.body).innerText.slice(0, 1_500)

/** Each message says what and what to do, and nothing that only a program would say. */
export function expectWords(): void {
  for (const element of document.querySelectorAll('[data-cause]')) expectHuman(element.textContent.trim())
}

export function expectHuman(text: string): void {
  expect(text.length, `“${text}” says too little`).toBeGreaterThan(30)
  expect(text).not.toMatch(/undefined|null|\[object|NaN|JSON-RPC -?\d+ ?:/)
}

const WRITE = /^(set|submit|send|dismiss)/

interface Logged {
  readonly verb: string
  readonly controller: string | null
  readonly methods: readonly string[]
}

/** `Controller.method` of every write that has reached the simulator. */
export function writesIn({ log }: { readonly log: readonly Logged[] }): readonly string[] {
  return log.flatMap(({ verb, controller, methods }) =>
    verb === 'POST' ? methods.filter((one) => WRITE.test(one)).map((one) => `${controller ?? ''}.${one}`) : [],
  )
}

/** The table of every write that Dataverse has carried out, as the address or `Xrm.WebApi` names it. */
export function writtenTo({ log }: { readonly log: CallLog }): readonly string[] {
  return log.calls().flatMap(({ name, question, outcome }) => {
    if (outcome !== 'ok') return []
    const table = /^(?:POST|PATCH|DELETE) .*\/v9\.2\/(\w+)/.exec(name)?.[1]
    if (table !== undefined) return [table]
    if (!/\.(?:create|update|delete)Record$/.test(name)) return []
    return [String((question as { readonly table?: unknown }).table)]
  })
}

/** Until nothing is under way any more, through two looks: an answer often leads to the next question. */
export async function quiet(client: { isFetching(): number }): Promise<void> {
  for (let silent = 0; silent < 2;) {
    await until(() => expect(client.isFetching()).toBe(0))
    await pause(15)
    silent = client.isFetching() === 0 ? silent + 1 : 0
  }
}
