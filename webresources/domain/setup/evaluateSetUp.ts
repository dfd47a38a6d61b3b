import type { Instant } from '../Instant'
import { judgeConnection } from './judgeConnection'
import { judgeDynamics } from './judgeDynamics'
import { judgeDisableSyncs, judgeEnableSyncs, judgeMove, STEPS_BETWEEN, type Between } from './judgeMove'
import type { SetUpFacts } from './SetUpFacts'
import { STEP_PLANS, type SetUpStep, type StepId } from './SetUpStep'
import type { Verdict } from './verdict'

/** When somebody said that a step is done which no page can check. */
export type Marks = Readonly<Partial<Record<StepId, Instant>>>

export interface SetUpSummary {
  readonly total: number
  readonly done: number
  readonly toDo: number
  readonly cannotTell: number
  readonly asking: number
}

/**
 * Every step of the checklist, in order.
 *
 * @param pageVersion three numbers, of the pages that ask
 */
export function evaluateSetUp(facts: SetUpFacts, marks: Marks, pageVersion: string): readonly SetUpStep[] {
  const alone = { ...judgeMove(facts), ...judgeDynamics(facts, pageVersion), ...judgeConnection(facts) }
  const between = leftBetween(alone, marks)
  const verdicts: Readonly<Record<StepId, Verdict>> = {
    ...alone,
    disableSyncs: judgeDisableSyncs(facts, between),
    enableSyncs: judgeEnableSyncs(facts, between),
  }
  return STEP_PLANS.map(({ id, section }, index) => {
    const verdict = verdicts[id]
    const markedAt = markOf(id, verdict, marks)
    return {
      id,
      section,
      number: index + 1,
      status: markedAt === null ? verdict.status : 'done',
      finding: markedAt === null ? verdict.finding : { name: 'markedAsDone', at: markedAt },
      canBeMarked: verdict.canBeMarked === true && markedAt === null,
      isMarked: markedAt !== null,
    }
  })
}

/** A mark says what nobody could check; it never hides what was checked. */
function markOf(id: StepId, verdict: Verdict, marks: Marks): Instant | null {
  return verdict.canBeMarked === true ? (marks[id] ?? null) : null
}

function leftBetween(verdicts: Readonly<Partial<Record<StepId, Verdict>>>, marks: Marks): Between {
  const left = STEPS_BETWEEN.flatMap((id) => {
    const verdict = verdicts[id]
    return verdict === undefined || markOf(id, verdict, marks) !== null ? [] : [{ id, status: verdict.status }]
  })
  const numbers = (status: string) =>
    left.filter((one) => one.status === status).map(({ id }) => STEP_PLANS.findIndex((plan) => plan.id === id) + 1)
  return {
    waiting: left.some(({ status }) => status === 'asking'),
    toDo: numbers('toDo'),
    cannotTell: numbers('cannotTell'),
  }
}

export function summarizeSetUp(steps: readonly SetUpStep[]): SetUpSummary {
  const count = (status: string) => steps.filter((step) => step.status === status).length
  return {
    total: steps.length,
    done: count('done'),
    toDo: count('toDo'),
    cannotTell: count('cannotTell'),
    asking: count('asking'),
  }
}
