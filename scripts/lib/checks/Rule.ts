import type { SolutionPackage } from './SolutionPackage'

/** One place that breaks a rule. */
export interface Breach {
  /** What is wrong, as a sentence. */
  readonly what: string
  /** Part of the zip, with the line if it has lines: `customizations.xml, line 12`. */
  readonly where: string
}

/** Something that can be proven about a package without importing it. */
export interface Rule {
  /** Stable name: theme and subject, e.g. `forms/handlers`. */
  readonly id: string
  /**
   * `import`: Dataverse refuses such a package, drops something of it, or what it installs does not work.
   * `house`: it may import; we decided against it, and real packages of others do it.
   */
  readonly level: 'import' | 'house'
  /** Import error of the platform that a breach causes, with its code, where there is one. */
  readonly importError?: string
  /** What to do about a breach, as a sentence. */
  readonly remedy: string
  readonly check: (solutionPackage: SolutionPackage) => readonly Breach[]
}

/** Gives a rule its type and returns it unchanged. */
export const defineRule = (rule: Rule): Rule => rule
