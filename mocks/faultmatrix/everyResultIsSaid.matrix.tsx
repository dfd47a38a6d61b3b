import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EVERY_TAB, faultOf, refresh, rest, whole } from './everyTab.testing'
import { listen, twice, type Listener } from './listen.testing'
import { buttons, causesShown, pause, press, until } from './look'
import { startOver } from './runMatrix'
import { heal, strike } from './strike'

/** Longer than sentences are gathered, and than the same one is taken for the same result. */
const SPOKEN = 450

let ear: Listener
beforeEach(() => {
  startOver()
  ear = listen()
})
afterEach(() => ear.stop())

/** What was said of one result: something, nothing of it twice, and nothing where nobody hears it. */
function saidOnce(what: string): readonly string[] {
  expect(ear.heard(), `${what} is not said`).not.toEqual([])
  expect(twice(ear.heard()), `${what} is said twice`).toEqual([])
  expect(ear.unheard()).toEqual([])
  const said = ear.heard()
  ear.clear()
  return said
}

/** Titles of what the page says to be wrong. */
const titles = () => [
  ...new Set(
    [...document.querySelectorAll('[data-cause] :is(h2, strong)')].map((title) => title.textContent.replace(/\.$/, '')),
  ),
]

for (const tab of EVERY_TAB) {
  describe(`every result is said once: ${tab.name}`, () => {
    it('what was read, and what was read anew', async () => {
      const opened = await tab.open({})
      await whole(tab, opened)
      await pause(SPOKEN)
      saidOnce('the first load')
      await refresh(tab)
      await whole(tab, opened)
      await pause(SPOKEN)
      saidOnce('the refresh')
    })

    it('a failure, the same once more, and that it is over', async () => {
      const opened = await tab.open({})
      await whole(tab, opened)
      await pause(SPOKEN)
      ear.clear()
      strike(opened, faultOf(tab))
      await refresh(tab)
      await until(() => expect(causesShown()).not.toEqual([]))
      await rest(opened)
      await pause(SPOKEN)
      for (const title of titles()) {
        const times = ear.heard().filter((sentence) => sentence.includes(title)).length
        expect(times, `${title} is said ${times} times: ${ear.heard().join(' | ')}`).toBe(1)
      }
      saidOnce('the failure')
      const [again] = buttons(/^Try Again$/)
      if (again !== undefined) {
        await press(/^Try Again$/)
        await rest(opened)
        await pause(SPOKEN)
        saidOnce('the second failure')
      }
      heal(opened)
      await refresh(tab)
      await whole(tab, opened)
      await pause(SPOKEN)
      saidOnce('the recovery')
    })
  })
}

afterAll(startOver)
