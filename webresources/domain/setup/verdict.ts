import type { Fact } from './SetUpFacts'
import type { Finding, StepStatus } from './SetUpStep'

/** What one step has come to. */
export interface Verdict {
  readonly status: StepStatus
  readonly finding: Finding
  /** @default false */
  readonly canBeMarked?: boolean
}

export const done = (finding: Finding): Verdict => ({ status: 'done', finding })
export const toDo = (finding: Finding): Verdict => ({ status: 'toDo', finding })
export const cannotTell = (finding: Finding): Verdict => ({ status: 'cannotTell', finding })
/** What no page can find out: only a person knows. */
export const askPerson = (finding: Finding): Verdict => ({ status: 'cannotTell', finding, canBeMarked: true })

export const ASKING: Verdict = { status: 'asking', finding: { name: 'asking' } }

type Values<Facts extends readonly Fact<unknown>[]> = {
  readonly [Index in keyof Facts]: Facts[Index] extends Fact<infer Value> ? Value : never
}

/**
 * Decides with all of the facts; where one of them failed, the step cannot tell for that reason, and while one is being
 * asked the step waits.
 */
export function withFacts<const Facts extends readonly Fact<unknown>[]>(
  facts: Facts,
  decide: (...values: Values<Facts>) => Verdict,
): Verdict {
  const failure = facts.find((fact) => fact.state === 'failed')
  if (failure?.state === 'failed') return failedVerdict(failure.error)
  const values: unknown[] = []
  for (const fact of facts) {
    if (fact.state !== 'known') return ASKING
    values.push(fact.value)
  }
  return decide(...(values as unknown as Values<Facts>))
}

/** What Net-Results does not offer to programs, a person can still look up in its own pages. */
export function failedVerdict(error: unknown): Verdict {
  const finding: Finding = { name: 'failed', error }
  return isUnsupported(error) ? askPerson(finding) : cannotTell(finding)
}

function isUnsupported(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'kind' in error && error.kind === 'unsupported'
}
