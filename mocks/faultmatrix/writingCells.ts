import { expect } from 'vitest'
import type { RunFault } from './everyFault'
import { buttons, causesShown, expectHuman, onScreen, patience, quiet, until, writesIn, writtenTo } from './look'
import type { OpenPage } from './readingCells'
import { heal, strike } from './strike'
import userEvent from '@testing-library/user-event'

/** What the page says of the edit. */
export type Verdict = 'done' | 'failed' | 'doubt' | null

/** Something that a rep does to the world, as the matrix needs it. */
export interface MatrixEdit<Page extends OpenPage = OpenPage> {
  readonly name: string
  /** The write, as `Controller.method` of Net-Results, or as a table of Dataverse. */
  readonly operation: string
  /** What is asked afterwards, to learn how it ended; absent = its answer says all. */
  readonly follows?: readonly string[]
  /** Sending it again does no harm, and the page says so. */
  readonly repeatable?: true
  /**
   * The page, with everything filled in: nothing is missing but {@link send}.
   * @param timeout milliseconds until the client gives up, on the hurried clock
   */
  open(timeout: number): Promise<Page>
  /** Lets the write go out. */
  send(page: Page): Promise<void> | void
  /** How often what was wished for has come true at Net-Results. */
  effect(page: Page): number
  verdict(): Verdict
  /** The buttons that help afterwards, the best first. */
  readonly remedies: RegExp
  /** All of it once more, where no button is left; the page is whole. */
  again(page: Page): Promise<void>
  /** Whether the page around the edit is there and can be used. */
  hasContent(): boolean
}

export const MOMENTS = ['as it goes out', 'after it has gone out'] as const
export type Moment = (typeof MOMENTS)[number]

/** A write that the account does not offer stays so: there is nothing to recover to. */
export const NOT_OFFERED: RunFault = {
  name: 'the method not offered',
  netResults: [{ kind: 'unsupported', operations: [] }],
  causes: ['unsupported'],
  write: {
    doubtful: false,
    says: /does not offer|Not offered|can only be read|can’t start a full sync|only be changed|in Net-Results itself/i,
  },
}

/** Of the client, on the hurried clock. */
const PATIENT = 30_000
const IMPATIENT = 12_000

/** Messages that leave open whether it has happened. */
const DOUBT =
  /may (have|be|already)|cannot tell|not known|nobody knows|not confirm|unknown|still works|asks? again|check again/i

/** The fault comes in the middle of the edit. Nothing is sent twice, nothing is called what it is not, and it can be done after all. */
export async function edit<Page extends OpenPage>(
  act: MatrixEdit<Page>,
  moment: Moment,
  fault: RunFault,
): Promise<void> {
  const page = await act.open(fault.timeout === undefined ? PATIENT : IMPATIENT)
  const sent = () =>
    [...writesIn(page.simulator), ...writtenTo(page.dynamics)].filter((one) => one === act.operation).length
  strike(page, fault, moment === 'as it goes out' ? [act.operation] : act.follows)
  await act.send(page)
  // A fault of the browser or of Dataverse may keep it from leaving at all.
  await until(() => expect(verdictOf(act), `it says nothing: ${onScreen()}`).not.toBeNull())
  const said = verdictOf(act)
  const happened = act.effect(page) > 0
  expect(sent(), 'it was sent more than once').toBeLessThanOrEqual(1)
  if (said === 'done') expect(act.effect(page), 'called done, and is not').toBe(1)
  else {
    const text = document.body.textContent
    expectHuman(text)
    expect(text, 'the cause is not named').toMatch(fault.write.says)
    if (said === 'failed') expect(happened && moment === 'as it goes out', 'called failed, and is done').toBe(false)
    if (said === 'doubt') expect(text).toMatch(DOUBT)
    if (said === 'doubt' && moment === 'as it goes out') expect(fault.write.doubtful, 'doubted without need').toBe(true)
  }
  expect(act.hasContent(), 'the page is gone').toBe(true)

  heal(page)
  if (fault === NOT_OFFERED) return
  const before = sent()
  for (let round = 0; round < patience.recovery && !isOver(act, page); round += 1) {
    const [remedy] = buttons(act.remedies)
    if (remedy === undefined) await act.again(page)
    else await userEvent.click(remedy)
    await quiet(page.queryClient)
    await act.send(page)
    await quiet(page.queryClient)
    await until(
      () => expect(isOver(act, page) || verdictOf(act) !== null).toBe(true),
      act.follows === undefined ? 300 : 1_500,
    ).catch(() => undefined)
  }
  await until(() => expect(act.effect(page), 'it was done more than once, or never').toBe(1))
  expect(act.hasContent(), 'the page is gone').toBe(true)
  if (happened && act.repeatable !== true) expect(sent(), 'what had been done was sent again').toBe(before)
}

function verdictOf(act: Pick<MatrixEdit, 'verdict'>): Verdict {
  const shown = causesShown()
  return shown.includes('wrongCredentials') || shown.includes('unsupported') ? 'failed' : act.verdict()
}

function isOver<Page extends OpenPage>(act: MatrixEdit<Page>, page: Page): boolean {
  return act.effect(page) === 1 && causesShown().length === 0 && act.verdict() !== 'failed' && act.verdict() !== 'doubt'
}
