import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { EVERY_TAB } from './everyTab.testing'
import { hearFailure, hearReading } from './hearTab.testing'
import { startOver } from './runMatrix'

beforeEach(startOver)
afterAll(startOver)

/** Names of the tabs whose rows can be had as a file. */
const exported: string[] = []

for (const tab of EVERY_TAB) {
  describe(`every result is said once: ${tab.name}`, () => {
    it('what was read, what was read anew, and what was exported', async () => {
      const { exports } = await hearReading(tab)
      if (exports) exported.push(tab.name)
    })
    it('a failure, the same once more, and that it is over', () => hearFailure(tab))
  })
}

it('has heard the exports', () => {
  expect(exported).toEqual([
    'contact, Activity Stream',
    'Funnel Vision, whosHot',
    'Funnel Vision, prospectActivity',
    'Funnel Vision, anonymousVisitors',
    'Funnel Vision, myEmails',
    'console, syncErrors',
  ])
})
