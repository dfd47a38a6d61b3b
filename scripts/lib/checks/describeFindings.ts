import type { Finding } from './inspectPackage'
import { rules } from './rules'

/** Findings as text for a person: what would stop the import first, then what is against our own rules. */
export const describeFindings = (findings: readonly Finding[], fileName: string): string => {
  if (findings.length === 0) return `${fileName}: nothing found by ${rules.length} rules.`
  const blocks = [
    ...section(findings, 'import', 'Would not import, or would not work'),
    ...section(findings, 'house', 'Against our own rules'),
  ]
  return [`${fileName}: ${findings.length} found`, ...blocks].join('\n\n')
}

const section = (findings: readonly Finding[], level: Finding['level'], title: string): readonly string[] => {
  const some = findings.filter((finding) => finding.level === level)
  return some.length === 0 ? [] : [`${title}:`, ...some.map(describe)]
}

const describe = ({ rule, what, where, importError, remedy }: Finding): string =>
  [
    `  ${what}  [${rule}]`,
    `    where   ${where}`,
    ...(importError === undefined ? [] : [`    import  ${importError}`]),
    `    remedy  ${remedy}`,
  ].join('\n')
