import { afterAll, describe, it } from 'vitest'
import { holesOf } from './hostHoles.testing'
import { HOSTED_PAGES } from './hostPages.testing'
import { runHole } from './runHole.testing'
import { startOver } from '../runMatrix'

/** Every page × every way in which its host fails it: never blank, the cause and what to do, and whole again without a reload. */
for (const page of HOSTED_PAGES) {
  const holes = holesOf(page)
  let passed = 0
  describe(`host holes, ${page.name}`, () => {
    it.each(holes)('$name', async (hole) => {
      await runHole(page, hole)
      passed += 1
    })
  })
  afterAll(async () => {
    await startOver()
    console.log(`cells: host holes, ${page.name}: ${passed}/${holes.length}`)
  })
}
