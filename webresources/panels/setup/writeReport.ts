import type { Instant } from '../../domain/Instant'
import { summarizeSetUp } from '../../domain/setup/evaluateSetUp'
import { forReport } from '../../domain/setup/forReport'
import type { SetUpStep } from '../../domain/setup/SetUpStep'
import { VERSION } from '../../domain/version'
import type { ErrorScene } from '../../parts/describeError'
import { strings } from '../../parts/strings'
import { describeFinding } from './describeFinding'

const words = strings.setUp

/** The checklist as text for support: no person, no user name, no password. Times are in UTC. */
export function writeReport(steps: readonly SetUpStep[], scene: ErrorScene, checkedAt: Instant | null): string {
  const { done, total, toDo, cannotTell } = summarizeSetUp(steps)
  const head = [
    words.report.title,
    words.report.version(VERSION),
    ...(checkedAt === null ? [] : [words.report.checked(new Date(checkedAt).toISOString())]),
    words.report.origin(scene.origin),
    ...(scene.apiBaseUrl === null ? [] : [words.report.api(scene.apiBaseUrl)]),
    [words.summary(done, total), words.left(toDo, cannotTell)].filter(Boolean).join('; '),
  ]
  const sections = (['move', 'dynamics', 'connection'] as const).flatMap((section) => [
    '',
    words.sections[section].title,
    ...steps.filter((step) => step.section === section).flatMap((step) => lines(step, scene)),
  ])
  return [...head, ...sections, ''].join('\r\n')
}

function lines(step: SetUpStep, scene: ErrorScene): readonly string[] {
  const finding = forReport(step.finding)
  const { fact, remedy, details } = describeFinding({ id: step.id, finding }, scene)
  const said = finding.name === 'failed' || finding.name === 'signInRefused' ? [] : [fact, remedy]
  // An error's words may hold a user name; its details never do.
  const error = details === undefined ? [] : [words.report.error(details.split('\n').join('; '))]
  return [
    `${step.number}. ${words.titles[step.id]}: ${words.statuses[step.status]}`,
    ...[...said, ...error].flatMap((text) => (text === undefined || text === '' ? [] : [`   ${text}`])),
  ]
}
