import type { BundledPackage } from './bundledPackages'

/** Licences that let us ship the code inside of a product that is not free, when their text comes along. */
export const COMPATIBLE_LICENSES: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
]

/** What keeps packages from being shipped: one sentence each, with the remedy. */
export const noticeProblems = (packages: readonly BundledPackage[]): readonly string[] =>
  packages.flatMap(({ name, version, license, text }) => [
    ...(COMPATIBLE_LICENSES.includes(license)
      ? []
      : [`${name} ${version} has the licence ${license}, which nobody has looked at. Have it checked, or do without.`]),
    ...(text === '' ? [`${name} ${version} comes without the text of its licence. Do without it.`] : []),
  ])
