import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import type { RunFault } from './everyFault'
import { appears, buttons, expectHuman, onScreen, patience, quiet, until } from './look'
import type { OpenPage } from './readingCells'
import { heal, strikeAt } from './strike'
import { NOT_OFFERED } from './writingCells'

/** What the page says of everybody, in numbers of people; together they are all. */
export interface Told {
  /** Known how it ended. */
  readonly done: number
  /** Nobody knows. */
  readonly doubted: number
  /** Nothing was done for them so far. */
  readonly open: number
}

/** Something that a rep does to many people at once, one request after the other, as the matrix needs it. */
export interface MatrixRun<Page extends OpenPage = OpenPage> {
  readonly name: string
  /** The write, as `Controller.method` of Net-Results, or as a table of Dataverse. */
  readonly operation: string
  /** What is asked afterwards, to learn how it ended; absent = its answer says all. */
  readonly follows?: readonly string[]
  /** Which of its requests is one in the middle; 1 = the first. */
  readonly middle: number
  /** The page with everything filled in: nothing is missing but {@link begin}. @param timeout as in `MatrixEdit` */
  open(timeout: number): Promise<Page>
  begin(page: Page): Promise<void>
  /** Who is to get it; one who is to get it twice stands here twice. */
  people(page: Page): readonly string[]
  /** Who has been in a request that Net-Results took, as often as he was. */
  reached(page: Page): readonly string[]
  /** For how many of them it has come true. */
  cameTrue(page: Page): number
  /** `null` = it is still under way. */
  told(): Told | null
  /** The buttons that help afterwards. */
  readonly remedies: RegExp
  /** Whether the page around it is there and can be used. */
  hasContent(): boolean
}

export const RUN_MOMENTS = ['at its first request', 'in the middle', 'while it is followed'] as const
export type RunMoment = (typeof RUN_MOMENTS)[number]

/** Of the client, on the hurried clock. */
const PATIENT = 30_000
const IMPATIENT = 12_000

/** It goes on by itself, and says so. */
const WAITS = /asked to wait until/

/**
 * The fault comes in the middle of a run. Whoever was confirmed stays told as done, everybody is told of, nobody is reached
 * twice, and with the buttons that there are everybody is reached in the end, or told as one of whom nobody knows.
 */
export async function run<Page extends OpenPage>(
  act: MatrixRun<Page>,
  moment: RunMoment,
  fault: RunFault,
): Promise<void> {
  const page = await act.open(fault.timeout === undefined ? PATIENT : IMPATIENT)
  const all = act.people(page)
  const follows = moment === 'while it is followed'
  let confirmed: number | null = null
  strikeAt(
    page,
    fault,
    follows ? (act.follows ?? []) : [act.operation],
    moment === 'in the middle' ? act.middle : 1,
    () => {
      confirmed = act.cameTrue(page)
    },
  )
  await act.begin(page)
  const rests = () => act.told() !== null || WAITS.test(document.body.textContent)
  await until(() => expect(confirmed !== null && rests(), `it goes on and on: ${onScreen()}`).toBe(true))
  const said = act.told()
  if (said?.done !== all.length) {
    const text = document.body.textContent
    expectHuman(text)
    expect(text, `the cause is not named: ${onScreen()}`).toMatch(fault.write.says)
  }
  expectOnce(act, page, all)
  if (said !== null) {
    expectSum(said, all)
    expect(said.done, `called done, and is not: ${onScreen()}`).toBeLessThanOrEqual(act.cameTrue(page))
    expect(said.done, 'what was confirmed is lost').toBeGreaterThanOrEqual(confirmed ?? 0)
    // What the browser forbids, or a refused login, keeps the page from following what went out before as well.
    const canAsk = fault.browser === undefined && !fault.causes.includes('wrongCredentials')
    const canKnow = !follows && canAsk && !fault.write.doubtful
    if (canKnow) expect(said.doubted, 'doubted without need').toBe(0)
    expect(act.cameTrue(page), 'called open, and is done').toBeLessThanOrEqual(said.done + said.doubted)
  }
  expect(act.hasContent(), 'the page is gone').toBe(true)

  heal(page)
  if (fault === NOT_OFFERED) return
  for (let round = 0; round < patience.recovery && !isOver(act); round += 1) {
    const [remedy] = buttons(act.remedies)
    if (remedy !== undefined) await userEvent.click(remedy)
    await quiet(page.queryClient)
    await until(() => expect(act.told()).not.toBeNull())
  }
  const ended = await appears(() => act.told())
  expectSum(ended, all)
  expect(ended.open, `somebody is left out: ${onScreen()}`).toBe(0)
  expect(ended.done, 'called done, and is not').toBeLessThanOrEqual(act.cameTrue(page))
  expectOnce(act, page, all)
  const reached = act.reached(page).length
  if (ended.doubted === 0) expect(reached, 'somebody was not reached').toBe(all.length)
  else {
    expect(fault.write.doubtful || follows, 'doubted without need').toBe(true)
    expect(reached).toBeGreaterThanOrEqual(ended.done)
  }
  expect(act.hasContent(), 'the page is gone').toBe(true)
}

function isOver(act: Pick<MatrixRun, 'told' | 'remedies'>): boolean {
  return act.told()?.open === 0 && buttons(act.remedies).length === 0
}

function expectSum({ done, doubted, open }: Told, all: readonly string[]): void {
  expect(done + doubted + open, `not everybody is told of: ${onScreen()}`).toBe(all.length)
}

/** Each as often as he is to be, at most. */
function expectOnce<Page extends OpenPage>(act: MatrixRun<Page>, page: Page, all: readonly string[]): void {
  const left = [...all]
  for (const one of act.reached(page)) {
    const at = left.indexOf(one)
    expect(at, `${one} was reached more than once`).toBeGreaterThanOrEqual(0)
    left.splice(at, 1)
  }
}
