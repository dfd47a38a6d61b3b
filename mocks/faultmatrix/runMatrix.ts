import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, describe, expect, it } from 'vitest'
import type { DynamicsSimulator } from '../dataverse/createDynamicsSimulator'
import type { NetResultsSimulator } from '../net-results/createNetResultsSimulator'
import { DATAVERSE_FAULTS, NET_RESULTS_FAULTS, withoutMethods, type NamedFault } from './everyFault'

/** A page as the matrix needs it. */
export interface MatrixPage {
  readonly name: string
  open(fault: Pick<NamedFault, 'netResults' | 'dataverse' | 'timeout'>): Promise<{
    readonly simulator: NetResultsSimulator
    readonly dynamics: DynamicsSimulator
  }>
  /** Whether what the page is for is on screen. */
  hasContent(): boolean
  /** `Controller.method` of all that it reads. */
  readonly reads: readonly string[]
}

const WAIT = { timeout: 8_000, interval: 30 }
const AGAIN = /^(Try Again|Check Again|Refresh)$/

/** Every page × every fault × (first load, reload): usable, worded, nothing written, and whole again without a reload of the page. */
export function runMatrix(page: MatrixPage): void {
  const faults = [...NET_RESULTS_FAULTS, ...DATAVERSE_FAULTS, ...withoutMethods(page.reads)]
  const passed = { 'first load': 0, reload: 0 }

  describe(`${page.name}, first load`, () => {
    it.each(faults)('$name', async (fault) => {
      const { simulator, dynamics } = await page.open(pick(fault))
      await waitFor(() => expectAnswer(page, fault), WAIT)
      expectWords()
      expect(writesIn(simulator)).toEqual([])
      if (fault.name === 'no credentials' || fault.name === 'an unreadable password') {
        expect(simulator.log).toEqual([])
      } else {
        heal(simulator, dynamics)
        await recover(page)
      }
      passed['first load'] += 1
    })
  })

  describe(`${page.name}, reload`, () => {
    it.each(faults.filter(({ dataverse }) => dataverse?.storedCredentials === undefined))('$name', async (fault) => {
      const { simulator, dynamics } = await page.open(fault.timeout === undefined ? {} : { timeout: 2_000 })
      await waitFor(() => expect(page.hasContent()).toBe(true), WAIT)
      await quiet(simulator)
      simulator.faults.active = fault.netResults ?? []
      dynamics.setFaults(fault.dataverse ?? {})
      const before = simulator.log.length
      await userEvent.click(screen.getByRole('button', { name: 'Refresh' }))
      await waitFor(() => expect(simulator.log.length).toBeGreaterThan(before), WAIT)
      await quiet(simulator)
      await waitFor(() => expectAnswer(page, { ...fault, causes: ['', ...fault.causes] }), WAIT)
      if (fault.final !== true) expect(page.hasContent()).toBe(true)
      expectWords()
      expect(writesIn(simulator)).toEqual([])
      heal(simulator, dynamics)
      await recover(page)
      passed.reload += 1
    })
  })

  afterAll(() => {
    console.log(`${page.name}: ${passed['first load']} cells of first load, ${passed.reload} of reload`)
  })
}

function pick({ netResults, dataverse, timeout }: NamedFault) {
  return {
    ...(netResults === undefined ? {} : { netResults }),
    ...(dataverse === undefined ? {} : { dataverse }),
    ...(timeout === undefined ? {} : { timeout }),
  }
}

function causesShown(): readonly string[] {
  return [...document.querySelectorAll('[data-cause]')].map((element) => element.getAttribute('data-cause') ?? '')
}

/** The page says what is wrong, or works; it is never silent, and never says something else. */
function expectAnswer(page: MatrixPage, { causes, name }: NamedFault): void {
  const shown = causesShown()
  if (shown.length > 0) {
    expect(causes, `${name} is called ${shown.join(', ')}`).toEqual(expect.arrayContaining([...new Set(shown)]))
    return
  }
  expect(page.hasContent(), 'neither content nor a cause').toBe(true)
  if (causes.length > 0) expect(causes, `${name} is not mentioned`).toContain('')
}

/** Each message has a title and says more than that. */
function expectWords(): void {
  for (const element of document.querySelectorAll('[data-cause]')) {
    const text = element.textContent.trim()
    expect(text.length).toBeGreaterThan(30)
    expect(text).not.toMatch(/undefined|null|\[object|NaN|JSON-RPC -?\d+ ?:/)
  }
}

function writesIn({ log }: NetResultsSimulator): readonly string[] {
  const writes = /^(set|submit|send|dismiss)/
  return log.flatMap(({ methods }) => methods.filter((method) => writes.test(method)))
}

function heal(simulator: NetResultsSimulator, dynamics: DynamicsSimulator): void {
  simulator.faults.active = []
  dynamics.setFaults({})
}

/** With what the page offers: its own buttons, each at most once a round. */
async function recover(page: MatrixPage): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    const buttons = screen.queryAllByRole('button', { name: AGAIN })
    for (const button of buttons) if (button.isConnected) await userEvent.click(button)
    try {
      await waitFor(
        () => {
          expect(causesShown()).toEqual([])
          expect(page.hasContent()).toBe(true)
        },
        { timeout: 2_500, interval: 30 },
      )
      return
    } catch {
      // Parts that come back one after the other have buttons of their own.
    }
  }
  expect(causesShown(), 'it does not recover').toEqual([])
  expect(page.hasContent(), 'it does not recover').toBe(true)
}

/** Until nothing has been asked for a while. */
async function quiet({ log }: NetResultsSimulator): Promise<void> {
  for (let before = -1; before !== log.length;) {
    before = log.length
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
}
