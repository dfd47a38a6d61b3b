import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import type { NamedFault } from './everyFault'
import { buttons, causesShown, expectWords, patience, press, quiet, until, writesIn } from './look'
import { heal, strike, strikeBrowser, type Simulators } from './strike'

export interface OpenPage extends Simulators {
  /** Whether anything is under way. */
  readonly queryClient: { isFetching(): number }
}

export type PageOpening = Pick<NamedFault, 'netResults' | 'dataverse' | 'timeout'>

/** A page as the matrix needs it. */
export interface MatrixPage {
  readonly name: string
  open(fault: PageOpening): Promise<OpenPage>
  /** Whether what the page is for is on screen, whole. */
  hasContent(): boolean
  /** `Controller.method` of all that it reads; empty = Net-Results is not asked. */
  readonly reads: readonly string[]
  /** Faults that only this page can meet. */
  readonly ownFaults?: readonly NamedFault[]
  /** Causes that damaged rows rightly have here, beside that they cannot be read. */
  readonly whenDamaged?: readonly string[]
  /** The button that reads everything anew. @default Refresh */
  readonly refresh?: RegExp
  /** Verbs of what it asks of Net-Results for somebody who has no login. @default nothing */
  readonly withoutLogin?: readonly string[]
  /** Who opens it reads every password: none is kept from him. */
  readonly forAdministrators?: true
}

const AGAIN = /^(Try Again|Check Again|Refresh)$/
/** The client of a page that shall not lose its patience before the fault comes. */
const PATIENT = 2_000

/** The page opens into the fault. */
export async function firstLoad(page: MatrixPage, fault: NamedFault): Promise<void> {
  strikeBrowser(fault)
  const opened = await page.open(pick(fault))
  await until(() => expectAnswer(page, fault.causes, fault.name))
  expectWords()
  expect(writesIn(opened.simulator)).toEqual([])
  const { storedCredentials } = fault.dataverse ?? {}
  // Nobody else than the rep can mend his login.
  if (storedCredentials !== undefined) return await expectAskedWithoutLogin(opened, page.withoutLogin ?? [])
  heal(opened)
  await recover(page, opened)
}

/** The page as it is before a cell of `reload`. */
export async function openWhole(page: MatrixPage, fault: NamedFault): Promise<OpenPage> {
  const opened = await page.open(fault.timeout === undefined ? {} : { timeout: PATIENT })
  await until(() => expect(page.hasContent()).toBe(true))
  await quiet(opened.queryClient)
  return opened
}

/** The page is asked to read anew, into the fault. Leaves a whole page behind. */
export async function reload(page: MatrixPage, opened: OpenPage, fault: NamedFault): Promise<void> {
  strike(opened, fault)
  const before = writesIn(opened.simulator).length
  await press(page.refresh ?? /^Refresh$/)
  await until(() => expect(opened.queryClient.isFetching()).toBe(0))
  await until(() => expectAnswer(page, ['', ...fault.causes], fault.name))
  if (!fault.causes.includes('wrongCredentials')) expect(page.hasContent(), 'what was there is gone').toBe(true)
  expectWords()
  expect(writesIn(opened.simulator).length).toBe(before)
  heal(opened)
  await recover(page, opened)
}

function pick({ netResults, dataverse, timeout }: NamedFault): PageOpening {
  return {
    ...(netResults === undefined ? {} : { netResults }),
    ...(dataverse === undefined ? {} : { dataverse }),
    ...(timeout === undefined ? {} : { timeout }),
  }
}

/** The page says what is wrong, or works; it is never silent, and never says something else. */
function expectAnswer(page: MatrixPage, causes: readonly string[], name: string): void {
  const shown = causesShown()
  if (shown.length > 0) {
    expect(causes, `${name} is called ${shown.join(', ')}`).toEqual(expect.arrayContaining([...new Set(shown)]))
    return
  }
  expect(page.hasContent(), 'neither content nor a cause').toBe(true)
  if (causes.length > 0) expect(causes, `${name} is not mentioned`).toContain('')
}

/** Nothing else, also not by what is still under way. */
async function expectAskedWithoutLogin({ simulator, queryClient }: OpenPage, verbs: readonly string[]): Promise<void> {
  await quiet(queryClient)
  const asked = simulator.log.map(({ verb, authorization }) => ({ verb, authorization }))
  expect(asked).toEqual(verbs.map((verb) => ({ verb, authorization: null })))
}

/** With what the page offers: its own buttons, each at most once a round. */
export async function recover(page: Pick<MatrixPage, 'hasContent'>, { queryClient }: OpenPage): Promise<void> {
  const expectWhole = () => {
    expect(causesShown(), 'it does not recover').toEqual([])
    expect(page.hasContent(), 'it does not recover').toBe(true)
  }
  // Parts that come back one after the other have buttons of their own.
  for (let round = 0; round < patience.recovery; round += 1) {
    for (const button of buttons(AGAIN)) if (button.isConnected) await userEvent.click(button)
    await quiet(queryClient)
    try {
      return await until(expectWhole, 300)
    } catch {
      continue
    }
  }
  expectWhole()
}
