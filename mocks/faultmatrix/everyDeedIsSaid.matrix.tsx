import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, describe, it } from 'vitest'
import { EVERY_DEED } from './everyDeed.testing'
import { endingsOf, hearDeed } from './hearDeed.testing'
import { startOver } from './runMatrix'

beforeEach(startOver)
afterEach(startOver)

for (const deed of EVERY_DEED) {
  describe(`every deed is said once: ${deed.name}`, () => {
    afterEach(async () => {
      cleanup()
      await deed.leave?.()
    })
    it.each(endingsOf(deed))('%s', (ending) => hearDeed(deed, ending))
  })
}
