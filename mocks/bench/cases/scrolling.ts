import type { Frame } from 'playwright'
import { NOTABLE } from '../../world/notable'
import type { BenchOptions } from '../BenchOptions'
import { readWatched, type Stage, type Visit } from '../openStage'
import type { Result } from '../Result'
import { summarize } from '../summary'

const FRAMES = 180
/** Pixels in each frame: a flick of the wheel, about 7,000 in a second. */
const STEP = 120

/** As often as each list is scrolled through: the longest task of a single time is mostly chance. */
const TIMES = 3

interface Scrolled {
  readonly most: number
  readonly longest: number
  readonly dropped: number
  readonly elements: number
  readonly heap: number
}

/** 10,000 activities, all loaded; then scrolled through. */
export const measureActivities = (stage: Stage, options: BenchOptions) =>
  measure('10,000 activities', options, async (cpu) => {
    const visit = await stage.visit()
    const before = await visit.heap()
    const frame = await visit.open('nr_/pages/contact.html', { table: 'contact', id: NOTABLE.tenThousandActivities })
    await frame.getByRole('button', { name: /^Load All/ }).click()
    await frame.getByRole('search').getByText('10,000 activities, newest first').waitFor({ timeout: 180_000 })
    return scroll(visit, frame, before, 'ul[aria-label^="Activities"] > li', cpu)
  })

/** Funnel Vision with 5,000 people of one's own. */
export const measureRows = (stage: Stage, options: BenchOptions) =>
  measure('5,000 rows', options, async (cpu) => {
    const visit = await stage.visit()
    const before = await visit.heap()
    const frame = await visit.open('nr_/pages/funnelvision.html')
    return scroll(visit, frame, before, '[role="row"][data-key]', cpu)
  })

async function measure(
  label: string,
  { runs, cpu }: BenchOptions,
  once: (cpu: number) => Promise<Scrolled>,
): Promise<readonly Result[]> {
  const found: Scrolled[] = []
  for (let time = 0; time < Math.min(TIMES, runs); time += 1) found.push(await once(cpu))
  const line = (what: string, unit: Result['unit'], name: keyof Scrolled, budget?: Result['budget']): Result => ({
    what: `${label}: ${what}`,
    unit,
    value: summarize(found.map((one) => one[name])),
    ...(budget === undefined ? {} : { budget }),
  })
  return [
    line('rows in the document, at most', '', 'most', { must: 60, aim: 40 }),
    line('longest task while scrolling (0 = under 50)', 'ms', 'longest', { must: 100, aim: 50 }),
    line(`frames dropped of ${FRAMES}`, '', 'dropped'),
    line('elements', '', 'elements'),
    line('heap of the page', 'MB', 'heap'),
  ]
}

async function scroll(visit: Visit, frame: Frame, before: number, rows: string, cpu: number): Promise<Scrolled> {
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
  const heap = ((await visit.heap()) - before) / 1_000_000
  const elements = await frame.evaluate(() => document.querySelectorAll('*').length)
  await visit.close()
  return { most, longest, dropped, elements, heap }
}
