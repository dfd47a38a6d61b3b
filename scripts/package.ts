import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import guids from '../solution/guids.json'
import { solutions } from '../solution/manifest'
import { promisesOf } from './lib/brokenPromises'
import { describePackage, ZIP_BUDGET } from './lib/describePackage'
import { openGuidRegister } from './lib/guidRegister'
import { fileProblems, guidProblems } from './lib/packageProblems'
import { packSolution } from './lib/packSolution'
import { readWebResources } from './lib/readWebResources'

const dist = join(import.meta.dirname, '../dist')
const released = join(import.meta.dirname, '../solution/released.json')

/**
 * Packs the built web resources and the declarations into the zips that an administrator imports. With
 * `--record-release` it also notes what this version promises to all later ones.
 */
const main = (args: readonly string[]): void => {
  const { files, built } = readWebResources()
  stopAt(fileProblems(solutions, files, built))
  const register = openGuidRegister(guids)
  const packed = solutions.map((solution) => packSolution(solution, files, register.guidOf))
  stopAt(guidProblems(register.missing()))
  // A zip of an earlier version beside the new one would be taken for this build's.
  for (const name of readdirSync(dist).filter((each) => each.endsWith('_managed.zip'))) rmSync(join(dist, name))
  for (const each of packed) {
    writeFileSync(join(dist, each.fileName), each.zip)
    console.log(`${describePackage(each)}\n`)
  }
  const tooLarge = packed.filter(({ zip }) => zip.length > ZIP_BUDGET.must)
  stopAt(tooLarge.map(({ fileName }) => `${fileName} is larger than its budget.`))
  if (args.includes('--record-release')) recordRelease()
}

const recordRelease = (): void => {
  const promises = Object.fromEntries(solutions.map((solution) => [solution.uniqueName, promisesOf(solution, guids)]))
  writeFileSync(released, `${JSON.stringify(promises, undefined, 2)}\n`)
}

const stopAt = (problems: readonly string[]): void => {
  if (problems.length === 0) return
  console.error(problems.join('\n'))
  process.exit(1)
}

main(process.argv.slice(2))
