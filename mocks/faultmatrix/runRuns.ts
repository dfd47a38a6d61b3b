import type { RunFault } from './everyFault'
import type { OpenPage } from './readingCells'
import { runCells } from './runCells'
import { WRITE_FAULTS } from './runEdits'
import { run, RUN_MOMENTS, type MatrixRun } from './runningCells'

/** A run × every fault that it can meet × the moments that it has. */
export function runRuns<Page extends OpenPage>(act: MatrixRun<Page>, faults: readonly RunFault[] = WRITE_FAULTS): void {
  const moments = act.follows === undefined ? RUN_MOMENTS.slice(0, 2) : RUN_MOMENTS
  runCells({ name: act.name, moments, faults, play: (moment, fault) => run(act, moment, fault) })
}
