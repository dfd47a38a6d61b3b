import type { Frame } from 'playwright'
import { NOTABLE } from '../../world/notable'
import type { BenchOptions } from '../BenchOptions'
import { readWatched, type Stage, type Visit } from '../openStage'
import type { Result } from '../Result'
import { summarize } from '../summary'

const FRAMES = 180
/** Pixels in each frame: a flick of the wheel, about 7,000 in a second. */
const STEP = 120

/** 10,000 activities, all loaded; then scrolled through. */
export async function measureActivities(stage: Stage, options: BenchOptions): Promise<readonly Result[]> {
  const visit = await stage.visit()
  const before = await visit.heap()
  const frame = await visit.open('nr_/pages/contact.html', { table: 'contact', id: NOTABLE.tenThousandActivities })
  await frame.getByRole('button', { name: /^Load All/ }).click()
  await frame.getByRole('search').getByText('10,000 activities, newest first').waitFor({ timeout: 180_000 })
  return scrolled('10,000 activities', visit, frame, before, 'ul[aria-label^="Activities"] > li', options)
}

/** Funnel Vision with 5,000 people of one's own. */
export async function measureRows(stage: Stage, options: BenchOptions): Promise<readonly Result[]> {
  const visit = await stage.visit()
  const before = await visit.heap()
  const frame = await visit.open('nr_/pages/funnelvision.html')
  return scrolled('5,000 rows', visit, frame, before, '[role="row"][data-key]', options)
}

async function scrolled(
  label: string,
  visit: Visit,
  frame: Frame,
  before: number,
  rows: string,
  { cpu }: BenchOptions,
): Promise<readonly Result[]> {
  await visit.slowDown(cpu)
  const started = await frame.evaluate(() => performance.now())
  const { dropped, most } = await frame.evaluate(
    ({ frames, step, selector }) =>
      new Promise<{ dropped: number; most: number }>((resolve) => {
        let [left, last, dropped, most] = [frames, performance.now(), 0, 0]
        const next = (now: number) => {
          dropped += Math.max(0, Math.round((now - last) / (1000 / 60)) - 1)
          last = now
          most = Math.max(most, document.querySelectorAll(selector).length)
          left -= 1
          if (left === 0) return resolve({ dropped, most })
          window.scrollBy(0, step)
          requestAnimationFrame(next)
        }
        requestAnimationFrame(next)
      }),
    { frames: FRAMES, step: STEP, selector: rows },
  )
  await visit.slowDown(1)
  await frame.page().waitForTimeout(500)
  const { longTasks } = await readWatched(frame)
  const longest = Math.max(0, ...longTasks.filter(({ start }) => start >= started).map(({ duration }) => duration))
  const heap = (await visit.heap()) - before
  const elements = await frame.evaluate(() => document.querySelectorAll('*').length)
  await visit.close()
  const line = (what: string, unit: Result['unit'], value: number, budget?: Result['budget']): Result => ({
    what: `${label}: ${what}`,
    unit,
    value: summarize([value]),
    ...(budget === undefined ? {} : { budget }),
  })
  return [
    line('rows in the document, at most', '', most, { must: 60, aim: 40 }),
    line('longest task while scrolling (0 = under 50)', 'ms', longest, { must: 100, aim: 50 }),
    line(`frames dropped of ${FRAMES}`, '', dropped),
    line('elements', '', elements),
    line('heap of the page', 'MB', heap / 1_000_000),
  ]
}
