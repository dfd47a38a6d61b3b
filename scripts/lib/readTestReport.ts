import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The part that is read of the report that Vitest writes with `--reporter=json`. */
interface VitestReport {
  readonly numPassedTests: number
  readonly numPendingTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

export interface TestReport {
  readonly passed: number
  readonly skipped: number
  /** A line for each test that failed, and for each file that did not load: where, which and why. */
  readonly failures: readonly string[]
}

/** Reads what Vitest reports of a run. Throws when there is no report, or half of one. */
export function readTestReport(file: string): TestReport {
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const where = path.relative(process.cwd(), name)
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0 && status === 'failed') return [`${where}: ${firstLine(message)}`]
    return failed.map((test) => `${where} > ${test.fullName.trim()}: ${firstLine(test.failureMessages[0])}`)
  })
  return { passed: report.numPassedTests, skipped: report.numPendingTests, failures }
}

const firstLine = (message = '') => message.split('\n', 1)[0] ?? ''
