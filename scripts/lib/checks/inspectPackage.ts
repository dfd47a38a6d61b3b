import { ZipError } from '../zip/readZip'
import { readSolutionPackage } from './readSolutionPackage'
import type { Rule } from './Rule'
import { rules } from './rules'
import type { SolutionPackage } from './SolutionPackage'

/** What is wrong with a package, and what to do about it. */
export interface Finding {
  readonly rule: string
  readonly level: Rule['level']
  readonly what: string
  readonly where: string
  /** Import error of the platform that it causes, where there is one. */
  readonly importError?: string
  readonly remedy: string
}

// A hostile package must not make a report without end.
const SHOWN_PER_RULE = 50

/**
 * Checks a solution zip on its own, without the source that made it and without a Dataverse, against every rule.
 * @param fileName name of the zip, if it has one: some rules look at it
 */
export const inspectPackage = (zip: Uint8Array, fileName?: string): readonly Finding[] => {
  let solutionPackage: SolutionPackage
  try {
    solutionPackage = readSolutionPackage(zip, fileName)
  } catch (error) {
    if (!(error instanceof ZipError)) throw error
    return [
      {
        rule: 'zip/readable',
        level: 'import',
        what: error.message,
        where: fileName ?? 'the file',
        importError: '0x80048488 InvalidZipFileFormat',
        remedy: 'Check that this is the managed solution zip, complete and as it was built.',
      },
    ]
  }
  return rules.flatMap((rule) => findingsOf(rule, solutionPackage))
}

const findingsOf = (rule: Rule, solutionPackage: SolutionPackage): readonly Finding[] => {
  const breaches = rule.check(solutionPackage)
  const left = breaches.length - SHOWN_PER_RULE
  const more = left > 0 ? [{ what: `And ${left} more of the same kind.`, where: 'the whole package' }] : []
  return [...breaches.slice(0, SHOWN_PER_RULE), ...more].map(({ what, where }) => ({
    rule: rule.id,
    level: rule.level,
    what,
    where,
    ...(rule.importError === undefined ? {} : { importError: rule.importError }),
    remedy: rule.remedy,
  }))
}
