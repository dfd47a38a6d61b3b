import { useEffect, useMemo, useRef, useState } from 'react'
import type { Instant } from '../../domain/Instant'
import { evaluateSetUp, summarizeSetUp, type Marks } from '../../domain/setup/evaluateSetUp'
import type { FactName } from '../../domain/setup/SetUpFacts'
import { STEP_PLANS, type SetUpStep, type StepId } from '../../domain/setup/SetUpStep'
import { VERSION } from '../../domain/version'
import { useAnnounce } from '../../parts/Announcer'
import { ownerOf } from '../../parts/ownerOf'
import { strings } from '../../parts/strings'
import { useConsole } from '../../parts/useConsole'
import { setUpMarks } from './setUpMarks'
import { useSetUpFacts, type Asked } from './useSetUpFacts'

const words = strings.setUp

/** What is said once the questions that were asked have been answered. */
interface Due {
  readonly of: 'all' | StepId
  /** Counted, so that the same again is something new. */
  readonly round: number
}

/** The checklist as it stands, and what an administrator can do with it. */
export function useSetUp() {
  const { dynamics, access, now } = useConsole()
  const { facts, asked } = useSetUpFacts()
  const storedMarks = useMemo(() => setUpMarks(browserStorage, ownerOf(dynamics)), [dynamics])
  const [marks, setMarks] = useState<Marks>(() => storedMarks.read())
  const steps = evaluateSetUp(facts, marks, VERSION)
  const questions = Object.values(asked)
  const busy = questions.some(({ fetching }) => fetching) || access.state === 'loading'
  const announce = useAnnounce()
  const { say } = useResultSpeaker(steps, busy)

  async function ask(chosen: readonly Asked[], needsLogin: boolean, of: Due['of']) {
    // A login that was refused is tried again only because somebody asks for it here.
    if (needsLogin && access.state === 'problem') access.retry()
    await Promise.all(chosen.map((one) => one.again()))
    say(of)
  }

  return {
    steps,
    summary: summarizeSetUp(steps),
    busy,
    /** When the oldest answer came; `null` while not all of them have. */
    asOf: oldest(questions),
    isChecking: (step: StepId) => questionsOf(step).some((name) => asked[name]?.fetching === true),
    canBeChecked: (step: StepId) => questionsOf(step).length > 0,
    checkAll: () => void ask(questions, true, 'all'),
    checkStep(step: StepId) {
      const names = questionsOf(step)
      void ask(
        names.flatMap((name) => asked[name] ?? []),
        names.includes('login'),
        step,
      )
    },
    /** Says of a step that it is done, or takes that back. */
    mark(step: StepId, isDone: boolean) {
      storedMarks.set(step, isDone ? now() : null)
      setMarks(storedMarks.read())
      announce((isDone ? words.saidDone : words.saidNotDone)(words.titles[step]))
    },
  }
}

/** Announces what came out, once per time that somebody asked, and once after the first look. */
function useResultSpeaker(steps: readonly SetUpStep[], busy: boolean) {
  const announce = useAnnounce()
  const [due, setDue] = useState<Due>({ of: 'all', round: 1 })
  const said = useRef(0)
  useEffect(() => {
    if (busy || said.current === due.round) return
    said.current = due.round
    announce(result(steps, due.of))
  }, [announce, busy, due, steps])
  return { say: (of: Due['of']) => setDue(({ round }) => ({ of, round: round + 1 })) }
}

function result(steps: readonly SetUpStep[], of: Due['of']): string {
  const step = steps.find(({ id }) => id === of)
  if (step !== undefined) return `${words.titles[step.id]}: ${words.statuses[step.status]}`
  const { done, total, toDo, cannotTell } = summarizeSetUp(steps)
  return strings.enumerate(words.summary(done, total), words.left(toDo, cannotTell))
}

/** What Net-Results is asked for needs the login, and so the question for that. */
function questionsOf(step: StepId): readonly FactName[] {
  const names = STEP_PLANS.find(({ id }) => id === step)?.facts ?? []
  return names.some((name) => name === 'syncsEnabled' || name === 'mappings') ? [...names, 'login'] : names
}

function oldest(questions: readonly Asked[]): Instant | null {
  const times = questions.map(({ at }) => at)
  return times.length === 0 || times.includes(0) ? null : Math.min(...times)
}

/** Looked up at each use: where storage is blocked the very look throws. */
const browserStorage: Pick<Storage, 'getItem' | 'setItem'> = {
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, value) => localStorage.setItem(key, value),
}
