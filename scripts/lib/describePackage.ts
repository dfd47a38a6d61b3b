import type { PackedSolution } from './packSolution'

/** The largest a zip may be, and what we aim at, in bytes. */
export const ZIP_BUDGET = { must: 2_000_000, aim: 1_000_000 }

/** What is inside a zip: a line per part with its unpacked size, and the packed total against the budget. */
export const describePackage = ({ fileName, zip, parts }: PackedSolution): string => {
  const lines = [...parts].map(([name, bytes]) => `  ${kilobytes(bytes.length).padStart(10)}  ${name}`)
  const share = Math.round((100 * zip.length) / ZIP_BUDGET.must)
  const total = `  ${kilobytes(zip.length).padStart(10)}  packed: ${share} % of the ${kilobytes(ZIP_BUDGET.must)} that a zip may have`
  return [fileName, ...lines, total].join('\n')
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
