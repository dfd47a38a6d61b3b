import { NET_RESULTS_FAULTS, type RunFault } from './everyFault'
import type { OpenPage } from './readingCells'
import { runCells } from './runCells'
import { edit, MOMENTS, NOT_OFFERED, type MatrixEdit } from './writingCells'

export const WRITE_FAULTS: readonly RunFault[] = [
  ...NET_RESULTS_FAULTS.filter((fault): fault is RunFault => fault.write !== undefined),
  NOT_OFFERED,
]

/** An edit × every fault that a write can meet × the moments that it has. */
export function runEdits<Page extends OpenPage>(
  act: MatrixEdit<Page>,
  faults: readonly RunFault[] = WRITE_FAULTS,
): void {
  const moments = act.follows === undefined ? MOMENTS.slice(0, 1) : MOMENTS
  runCells({ name: act.name, moments, faults, play: (moment, fault) => edit(act, moment, fault) })
}
