import type { Frame } from 'playwright'
import { NOTABLE } from '../../world/notable'
import type { BenchOptions } from '../BenchOptions'
import type { Stage } from '../openStage'
import type { Result } from '../Result'
import { summarize } from '../summary'

const [FIRST, SECOND] = [NOTABLE.hotContact, NOTABLE.unsubscribed]

/** From one person to the next and back: the second time both have been seen. */
export async function measureRecordSwitch(stage: Stage, { runs, cpu }: BenchOptions): Promise<readonly Result[]> {
  const found = { unseen: [] as number[], seen: [] as number[], empty: [] as number[] }
  for (let run = 0; run < runs; run += 1) {
    const visit = await stage.visit()
    const frame = await visit.open('nr_/pages/contact.html', { table: 'contact', id: FIRST })
    await visit.slowDown(cpu)
    const go = async (id: string) => {
      const shown = await watchSwitch(frame)
      await visit.switchRecord(id)
      return shown()
    }
    const unseen = await go(SECOND)
    const back = await go(FIRST)
    found.unseen.push(unseen.milliseconds)
    found.seen.push(back.milliseconds)
    found.empty.push(unseen.emptyFrames + back.emptyFrames)
    await visit.close()
  }
  const line = (what: string, unit: Result['unit'], values: readonly number[]): Result => ({
    what: `record switch: ${what}`,
    unit,
    value: summarize(values),
  })
  return [
    line('to somebody new', 'ms', found.unseen),
    line('back to somebody seen', 'ms', found.seen),
    line('frames with a blank page', '', found.empty),
  ]
}

/** Notes frame by frame until the list shows somebody else's activities. */
async function watchSwitch(frame: Frame) {
  await frame.evaluate(() => {
    const rows = () => document.querySelector('ul[aria-label^="Activities"]')?.textContent ?? null
    const before = rows()
    const state = { start: performance.now(), end: 0, empty: 0 }
    Object.assign(window, { switching: state })
    const look = () => {
      if (document.querySelector('[role="tab"], .shell-tab') === null) state.empty += 1
      const now = rows()
      if (now !== null && now !== before) state.end = performance.now()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  return async () => {
    type Switching = { readonly switching: { readonly start: number; readonly end: number; readonly empty: number } }
    await frame.waitForFunction(() => (window as unknown as Switching).switching.end > 0, null, { timeout: 30_000 })
    const { start, end, empty } = await frame.evaluate(() => (window as unknown as Switching).switching)
    return { milliseconds: end - start, emptyFrames: empty }
  }
}
