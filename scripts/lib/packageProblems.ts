import type { Solution } from '../../solution/define/defineSolution'
import { proposeGuid } from './guidRegister'

/**
 * What keeps the declared solutions and their files from making a package: one sentence each, with the remedy.
 * @param files every file that there is, by web resource name
 * @param built names of those that the build made; each of these has to ship
 */
export const fileProblems = (
  solutions: readonly Solution[],
  files: ReadonlyMap<string, Uint8Array>,
  built: readonly string[],
): readonly string[] => {
  const declared = new Set(solutions.flatMap((solution) => solution.webResources))
  const missing = [...declared].filter((name) => !files.has(name))
  const undeclared = built.filter((name) => !declared.has(name))
  return [
    ...missing.map(
      (name) => `${name} is declared in solution/manifest.ts and has not been built. Run "npm run build".`,
    ),
    ...undeclared.map(
      (name) => `${name} was built and is not declared. Add it to webResources in solution/manifest.ts.`,
    ),
  ]
}

/** One sentence and the line to add for every component that has no GUID in the register yet. */
export const guidProblems = (missing: readonly string[]): readonly string[] =>
  missing.map(
    (key) => `${key} has no GUID. If it is new, add to solution/guids.json:  "${key}": "${proposeGuid(key)}",`,
  )
