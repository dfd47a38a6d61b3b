import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { describeFindings } from './lib/checks/describeFindings'
import { inspectUntrusted } from './lib/checks/inspectUntrusted'

// A solution may have 120 MB; nothing larger is even read.
const LARGEST = 130_000_000

/** `npm run check-package -- <zip> [--json]`: says what would make an import fail; exit 1 if there is anything. */
const main = async (args: readonly string[]): Promise<number> => {
  const json = args.includes('--json')
  const [path, ...more] = args.filter((arg) => !arg.startsWith('--'))
  if (path === undefined || more.length > 0) {
    console.error('Say which zip to check: npm run check-package -- <zip> [--json]')
    return 2
  }
  const size = statSync(path, { throwIfNoEntry: false })?.size
  if (size === undefined) {
    console.error(`There is no file ${path}.`)
    return 2
  }
  if (size > LARGEST) {
    console.error(`${path} has ${size} bytes; Dataverse takes solutions up to 120 MB.`)
    return 1
  }
  const findings = await inspectUntrusted(readFileSync(path), basename(path))
  console.log(json ? JSON.stringify(findings, undefined, 2) : describeFindings(findings, basename(path)))
  return findings.length > 0 ? 1 : 0
}

process.exitCode = await main(process.argv.slice(2))
