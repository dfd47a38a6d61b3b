export interface Summary {
  readonly median: number
  /** Half of the runs lie between these two. */
  readonly quarters: readonly [number, number]
  readonly runs: number
}

/** @throws Error when there is nothing to sum up */
export function summarize(values: readonly number[]): Summary {
  if (values.length === 0) throw new Error('There are no runs to sum up.')
  const sorted = values.toSorted((a, b) => a - b)
  return { median: at(sorted, 0.5), quarters: [at(sorted, 0.25), at(sorted, 0.75)], runs: sorted.length }
}

/** Between two neighbors where the share falls between them. */
function at(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}
