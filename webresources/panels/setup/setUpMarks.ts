import * as v from 'valibot'
import type { Instant } from '../../domain/Instant'
import type { Marks } from '../../domain/setup/evaluateSetUp'
import { STEP_PLANS, type StepId } from '../../domain/setup/SetUpStep'

const marksSchema = v.record(v.string(), v.number())

export interface SetUpMarks {
  read(): Marks
  /** @param at when somebody said that it is done; `null` takes it back */
  set(step: StepId, at: Instant | null): void
}

/**
 * Which steps somebody has said to be done: names and times in this browser. Storage that is full, blocked or damaged
 * means that nothing was said, never an error.
 *
 * @param owner organization and user: nobody's marks count for another
 */
export function setUpMarks(storage: Pick<Storage, 'getItem' | 'setItem'>, owner: string): SetUpMarks {
  const key = `netresults.setUp:${owner}`
  function read(): Marks {
    try {
      const parsed = v.safeParse(marksSchema, JSON.parse(storage.getItem(key) ?? '{}'))
      if (!parsed.success) return {}
      const known = STEP_PLANS.flatMap(({ id }): [StepId, Instant][] => {
        const at = parsed.output[id]
        return at === undefined ? [] : [[id, at]]
      })
      return Object.fromEntries(known)
    } catch {
      return {}
    }
  }
  return {
    read,
    set(step, at) {
      const { [step]: _before, ...others } = read()
      try {
        storage.setItem(key, JSON.stringify(at === null ? others : { ...others, [step]: at }))
      } catch {
        // A convenience: private windows and full disks must not break the page.
      }
    },
  }
}
