import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { BenchOptions } from '../BenchOptions'
import type { Result } from '../Result'
import { summarize } from '../summary'

interface Building {
  readonly seconds: { readonly build?: number; readonly package?: number; readonly checkPackage?: number }
  readonly pageBytes: Readonly<Record<string, number>>
  readonly formBytes: number
  readonly zipBytes: Readonly<Record<string, number>>
}

/** What `scripts/bench.ts` has measured without a browser. */
export function readBuilding({ out }: BenchOptions): readonly Result[] {
  const building = JSON.parse(readFileSync(path.join(out, 'building.json'), 'utf8')) as Building
  const { build, package: packing, checkPackage } = building.seconds
  const one = (what: string, unit: Result['unit'], value: number, budget?: Result['budget']): Result => ({
    what,
    unit,
    value: summarize([value]),
    ...(budget === undefined ? {} : { budget }),
  })
  return [
    ...(build === undefined || packing === undefined
      ? []
      : [one('build and package', 's', build + packing, { must: 60, aim: 20 })]),
    ...(checkPackage === undefined ? [] : [one('check-package', 's', checkPackage)]),
    ...Object.entries(building.pageBytes).map(([name, bytes]) =>
      one(`${name}: script and style sheet, gzip`, 'kB', bytes / 1000, { must: 200, aim: 150 }),
    ),
    one('form.js, gzip', 'kB', building.formBytes / 1000, { must: 5, aim: 2 }),
    ...Object.entries(building.zipBytes).map(([name, bytes]) =>
      one(name, 'kB', bytes / 1000, { must: 2_000, aim: 1_000 }),
    ),
  ]
}
