import type { Solution } from '../../solution/define/defineSolution'
import { solutionParts } from './generate/solutionParts'
import type { GuidOf } from './guidRegister'
import { writeZip } from './zip/writeZip'

export interface PackedSolution {
  /** As Dataverse names its exports: `FunnelVisionMarketingAutomation_3_0_0_0_managed.zip`. */
  readonly fileName: string
  readonly zip: Uint8Array
  /** Contents by part name, not packed. */
  readonly parts: ReadonlyMap<string, Uint8Array>
}

/**
 * A solution as the zip that an administrator imports. The same input gives the same bytes.
 * @param files contents of the web resources by name
 */
export const packSolution = (
  solution: Solution,
  files: ReadonlyMap<string, Uint8Array>,
  guidOf: GuidOf,
): PackedSolution => {
  const parts = solutionParts(solution, files, guidOf)
  return {
    fileName: `${solution.uniqueName}_${solution.version.replaceAll('.', '_')}_managed.zip`,
    zip: writeZip(parts),
    parts,
  }
}
