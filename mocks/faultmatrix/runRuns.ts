import { afterAll, describe, it } from 'vitest'
import type { RunFault } from './everyFault'
import { hurry, takeTime } from './hurry'
import type { OpenPage } from './readingCells'
import { WRITE_FAULTS } from './runEdits'
import { startOver } from './runMatrix'
import { run, RUN_MOMENTS, type MatrixRun } from './runningCells'

/** Every run × every fault that it can meet × the moments that it has. */
export function runRuns<Page extends OpenPage>(act: MatrixRun<Page>, faults: readonly RunFault[] = WRITE_FAULTS): void {
  for (const moment of act.follows === undefined ? RUN_MOMENTS.slice(0, 2) : RUN_MOMENTS) {
    let passed = 0
    describe(`${act.name}, ${moment}`, () => {
      it.each(faults)('$name', async (fault) => {
        startOver()
        hurry()
        try {
          await run(act, moment, fault)
        } finally {
          takeTime()
        }
        passed += 1
      })
    })
    afterAll(() => {
      startOver()
      console.log(`cells: ${act.name}: ${moment} ${passed}/${faults.length}`)
    })
  }
}
