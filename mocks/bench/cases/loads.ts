import { NOTABLE } from '../../world/notable'
import type { OpenedRecord } from '../host/HostWindow'
import { readWatched, type Stage, type Visit } from '../openStage'
import type { Result } from '../Result'
import { summarize } from '../summary'
import type { BenchOptions } from '../BenchOptions'

interface LoadedPage {
  readonly label: string
  readonly file: string
  readonly record?: OpenedRecord
  readonly interactive: { readonly must: number; readonly aim: number } | null
}

const FLOOR: LoadedPage = { label: 'floor', file: 'nr_/bench/floor.html', interactive: null }

export const PAGES: readonly LoadedPage[] = [
  {
    label: 'contact',
    file: 'nr_/pages/contact.html',
    record: { table: 'contact', id: NOTABLE.hotContact },
    interactive: { must: 2, aim: 1.6 },
  },
  {
    label: 'account',
    file: 'nr_/pages/account.html',
    record: { table: 'account', id: NOTABLE.largeAccount },
    interactive: null,
  },
  { label: 'hot leads', file: 'nr_/pages/hotleads.html', interactive: null },
  { label: 'funnel vision', file: 'nr_/pages/funnelvision.html', interactive: null },
  { label: 'console', file: 'nr_/pages/console.html', interactive: null },
]

export const FUNNEL_OF_500: readonly LoadedPage[] = [
  { label: 'funnel vision, 500 rows', file: 'nr_/pages/funnelvision.html', interactive: { must: 2, aim: 1.5 } },
]

interface Load {
  readonly paint: number
  readonly interactive: number
  readonly longTasks: number
  readonly longest: number
  readonly requests: number
  readonly bytes: number
  readonly roundTrips: number
}

/** Cold, then warm: the page goes away and comes back in the same browser tab. */
interface Pair {
  readonly cold: Load
  readonly warm: Load
}

/** Each page and the floor in turn, each time in a browser context that knows nothing. */
export async function measureLoads(
  stage: Stage,
  pages: readonly LoadedPage[],
  { runs, cpu }: BenchOptions,
): Promise<readonly Result[]> {
  const found = new Map<LoadedPage, Pair[]>([FLOOR, ...pages].map((page) => [page, []]))
  // Once for nothing: the first visit of a browser pays for things that belong to no page.
  await loadPair(stage, FLOOR, 1)
  for (let run = 0; run < runs; run += 1) {
    for (const [page, loads] of found) loads.push(await loadPair(stage, page, cpu))
  }
  return [...found].flatMap(([page, loads]) => resultsOf(page, loads, found.get(FLOOR) ?? []))
}

async function loadPair(stage: Stage, page: LoadedPage, cpu: number): Promise<Pair> {
  const visit = await stage.visit()
  try {
    await visit.slowDown(cpu)
    const cold = await load(stage, visit, page)
    await visit.leave()
    const warm = await load(stage, visit, page)
    return { cold, warm }
  } finally {
    await visit.close()
  }
}

async function load(stage: Stage, visit: Visit, { file, record }: LoadedPage): Promise<Load> {
  const asked = () => stage.simulator.log.filter(({ verb }) => verb !== 'OPTIONS').length
  const calls = asked()
  const frame = await visit.open(file, record)
  // The page goes on with what is not urgent; its requests count, too.
  await frame.page().waitForTimeout(1_000)
  const { interactive, longTasks } = await readWatched(frame)
  const seen = await frame.evaluate(() => {
    const loaded = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[]
    return {
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      requests: loaded.length,
      bytes: loaded.reduce((sum, { transferSize }) => sum + transferSize, 0),
    }
  })
  return {
    ...seen,
    interactive: interactive ?? 0,
    longTasks: longTasks.reduce((sum, { duration }) => sum + duration, 0),
    longest: Math.max(0, ...longTasks.map(({ duration }) => duration)),
    roundTrips: asked() - calls,
  }
}

function resultsOf(page: LoadedPage, loads: readonly Pair[], floor: readonly Pair[]): readonly Result[] {
  const line = (
    what: string,
    unit: Result['unit'],
    read: (pair: Pair) => number,
    budget?: { readonly must: number; readonly aim: number } | null,
    compared = true,
  ): Result => {
    const value = summarize(loads.map(read))
    const ratio = value.median / summarize(floor.map(read)).median
    return {
      what: `${page.label}: ${what}`,
      unit,
      value,
      ...(page === FLOOR || !compared ? {} : { ratio }),
      ...(page === FLOOR || !budget ? {} : { budget }),
    }
  }
  return [
    line('first contentful paint', 'ms', ({ cold }) => cold.paint, { must: 0.6, aim: 0.4 }),
    line('list interactive', 'ms', ({ cold }) => cold.interactive, page.interactive),
    line('long tasks, in all', 'ms', ({ cold }) => cold.longTasks, null, false),
    line('longest task', 'ms', ({ cold }) => cold.longest, null, false),
    line('requests', '', ({ cold }) => cold.requests, null, false),
    line('requests to Net-Results', '', ({ cold }) => cold.roundTrips, null, false),
    line('bytes', 'kB', ({ cold }) => cold.bytes / 1000, null, false),
    line('warm: list interactive', 'ms', ({ warm }) => warm.interactive),
    line('warm: requests to Net-Results', '', ({ warm }) => warm.roundTrips, null, false),
  ]
}
