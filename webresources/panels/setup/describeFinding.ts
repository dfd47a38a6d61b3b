import type { Finding, FindingName, SetUpStep, StepId } from '../../domain/setup/SetUpStep'
import { describeError, type ErrorScene } from '../../parts/describeError'
import { formatDay } from '../../parts/formatTime'
import type { Problem } from '../../parts/Problem'
import { strings } from '../../parts/strings'

export interface FindingText {
  readonly fact: string
  readonly remedy?: string | undefined
  /** What support needs of an error; names nobody. */
  readonly details?: string | undefined
  /** Stable name of what kept the step from being checked. */
  readonly cause?: string
}

const { failures, marked } = strings.setUp

/** What one step has found, in words, and what to do about it. */
export function describeFinding({ id, finding }: Pick<SetUpStep, 'id' | 'finding'>, scene: ErrorScene): FindingText {
  if (finding.name === 'markedAsDone') return { fact: marked(formatDay(finding.at)) }
  if (finding.name === 'failed') return describeFailure(id, problemOf(finding.error, scene))
  if (finding.name === 'signInRefused') {
    const { cause, title, body, details } = problemOf(finding.error, scene)
    return { cause, fact: strings.sentences(title, body), remedy: failures.signIn, details }
  }
  return word(finding)
}

type Worded = Exclude<Finding, { readonly name: 'markedAsDone' | 'failed' | 'signInRefused' }>

function word(finding: Worded): FindingText {
  const texts: Readonly<Record<FindingName, unknown>> = { ...strings.setUpFindings } as never
  return (texts[finding.name] as (values: Worded) => FindingText)(finding)
}

function describeFailure(id: StepId, { cause, title, body, hint, retry, details }: Problem): FindingText {
  if (cause === 'dataverse.privilege' || cause === 'dataverse.access') return { cause, ...failures.notAllowed, details }
  if (cause === 'unsupported') return { cause, fact: failures.notOffered, remedy: failures.lookUp[id] ?? hint, details }
  if (NEEDS_LOGIN.includes(cause)) return { cause, ...failures.noLogin, details }
  return { cause, fact: strings.sentences(title, body), remedy: hint ?? (retry ? failures.again : undefined), details }
}

/** Said in full by the step of the sign-in; the others depend on it. */
const NEEDS_LOGIN: readonly string[] = [
  'noCredentials',
  'unreadableCredentials',
  'unusableCredentials',
  'refusedAddress',
  'wrongCredentials',
]

/** The page's own problems come as such; everything else is an error of a border. */
function problemOf(error: unknown, scene: ErrorScene): Problem {
  return isProblem(error) ? error : describeError(error, scene)
}

function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'cause' in error && 'title' in error && 'body' in error
}
