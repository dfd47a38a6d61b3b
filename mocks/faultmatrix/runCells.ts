import { afterAll, describe, it } from 'vitest'
import type { RunFault } from './everyFault'
import { hurry, takeTime } from './hurry'
import { startOver } from './runMatrix'

/** What is played, and the moments of it at which a fault can come. */
interface Cells<Moment extends string> {
  readonly name: string
  readonly moments: readonly Moment[]
  readonly faults: readonly RunFault[]
  play(moment: Moment, fault: RunFault): Promise<void>
}

/** Every moment × every fault: each cell in a browser that knows of no other, on the hurried clock. */
export function runCells<Moment extends string>({ name, moments, faults, play }: Cells<Moment>): void {
  for (const moment of moments) {
    let passed = 0
    describe(`${name}, ${moment}`, () => {
      it.each(faults)('$name', async (fault) => {
        await startOver()
        hurry()
        try {
          await play(moment, fault)
        } finally {
          takeTime()
        }
        passed += 1
      })
    })
    afterAll(async () => {
      await startOver()
      console.log(`cells: ${name}: ${moment} ${passed}/${faults.length}`)
    })
  }
}
