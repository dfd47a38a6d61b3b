import { afterAll, describe, it } from 'vitest'
import { NET_RESULTS_FAULTS, type RunFault } from './everyFault'
import { hurry, takeTime } from './hurry'
import type { OpenPage } from './readingCells'
import { startOver } from './runMatrix'
import { edit, MOMENTS, NOT_OFFERED, type MatrixEdit } from './writingCells'

export const WRITE_FAULTS: readonly RunFault[] = [
  ...NET_RESULTS_FAULTS.filter((fault): fault is RunFault => fault.write !== undefined),
  NOT_OFFERED,
]

/** Every edit × every fault that a write can meet × the moments that it has. */
export function runEdits<Page extends OpenPage>(
  act: MatrixEdit<Page>,
  faults: readonly RunFault[] = WRITE_FAULTS,
): void {
  for (const moment of act.follows === undefined ? MOMENTS.slice(0, 1) : MOMENTS) {
    let passed = 0
    describe(`${act.name}, ${moment}`, () => {
      it.each(faults)('$name', async (fault) => {
        startOver()
        hurry()
        try {
          await edit(act, moment, fault)
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
