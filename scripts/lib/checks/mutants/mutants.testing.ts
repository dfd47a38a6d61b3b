import { appMutants } from './appMutants.testing'
import { contentMutants } from './contentMutants.testing'
import { customizationsMutants } from './customizationsMutants.testing'
import { formMutants } from './formMutants.testing'
import { solutionMutants } from './solutionMutants.testing'
import { zipMutants } from './zipMutants.testing'
import type { Mutant } from './aMutant.testing'

/** For every rule, packages that break it in the ways that matter. */
export const mutants: readonly Mutant[] = [
  ...zipMutants,
  ...solutionMutants,
  ...customizationsMutants,
  ...formMutants,
  ...appMutants,
  ...contentMutants,
]
